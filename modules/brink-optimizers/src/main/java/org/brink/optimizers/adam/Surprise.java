package org.brink.optimizers.adam;

import org.brink.optimizers.rule.DiagonalMetric;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** s' = β₂s + (1−β₂)(g−m')² + ε, dᵢ = √(s'ᵢ/(1−β₂ᵗ)) + ε. */
final class Surprise extends DiagonalMetric {

    private final double decay;
    private final double epsilon;

    Surprise(int dimension, double decay, double epsilon) {
        super(dimension);
        this.decay = decay;
        this.epsilon = epsilon;
    }

    @Override
    public StateLayout layout() {
        return StateLayout.EMPTY.with("variance", dimension());
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        double[] before = state.array(first);
        double[] after = next.array(first);
        for (int i = 0; i < after.length; i++) {
            double surprise = gradient[i] - direction[i];
            after[i] = decay * before[i] + (1 - decay) * surprise * surprise + epsilon;
        }
    }

    @Override
    protected void denominators(long step, State next, int first, double[] out) {
        double[] variance = next.array(first);
        double bias = 1 - Math.pow(decay, step + 1);
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.sqrt(variance[i] / bias) + epsilon;
        }
    }
}
