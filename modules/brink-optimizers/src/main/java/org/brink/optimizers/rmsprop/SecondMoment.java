package org.brink.optimizers.rmsprop;

import java.util.Optional;
import org.brink.optimizers.rule.AveragedMetric;
import org.brink.optimizers.rule.DiagonalMetric;
import org.brink.optimizers.rule.RootOfSquares;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** ν' = β₂ν + (1−β₂)g², dᵢ = √ν̂ᵢ + ε with ν̂ = ν/(1−β₂ᵗ), or ν itself without bias correction. */
public final class SecondMoment extends DiagonalMetric {

    private final double decay;
    private final double epsilon;
    private final boolean corrected;

    /** A second moment with decay β₂; corrected divides by 1−β₂ᵗ, t = step + 1. */
    public SecondMoment(int dimension, double decay, double epsilon, boolean corrected) {
        super(dimension);
        this.decay = decay;
        this.epsilon = epsilon;
        this.corrected = corrected;
    }

    @Override
    public StateLayout layout() {
        return StateLayout.EMPTY.with("secondMoment", dimension());
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        double[] before = state.array(first);
        double[] after = next.array(first);
        for (int i = 0; i < after.length; i++) {
            after[i] = decay * before[i] + (1 - decay) * gradient[i] * gradient[i];
        }
    }

    @Override
    protected void denominators(long step, State next, int first, double[] out) {
        double[] moment = next.array(first);
        double bias = corrected ? Math.sqrt(1 - Math.pow(decay, step + 1)) : 1;
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.sqrt(moment[i]) / bias + epsilon;
        }
    }

    @Override
    public Optional<AveragedMetric> averaged() {
        return RootOfSquares.average(layout(), decay, corrected, epsilon);
    }
}
