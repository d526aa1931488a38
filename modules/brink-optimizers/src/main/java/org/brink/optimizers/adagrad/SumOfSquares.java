package org.brink.optimizers.adagrad;

import java.util.Arrays;
import java.util.Optional;
import org.brink.optimizers.rule.AveragedMetric;
import org.brink.optimizers.rule.DiagonalMetric;
import org.brink.optimizers.rule.RootOfSquares;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** s' = s + g², dᵢ = √sᵢ + ε. */
final class SumOfSquares extends DiagonalMetric {

    private final double initial;
    private final double epsilon;

    SumOfSquares(int dimension, double initial, double epsilon) {
        super(dimension);
        this.initial = initial;
        this.epsilon = epsilon;
    }

    @Override
    public StateLayout layout() {
        return StateLayout.EMPTY.with("sumOfSquares", dimension());
    }

    @Override
    public void start(State state, int first) {
        Arrays.fill(state.array(first), initial);
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        double[] before = state.array(first);
        double[] after = next.array(first);
        for (int i = 0; i < after.length; i++) {
            after[i] = before[i] + gradient[i] * gradient[i];
        }
    }

    @Override
    protected void denominators(long step, State next, int first, double[] out) {
        double[] sum = next.array(first);
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.sqrt(sum[i]) + epsilon;
        }
    }

    @Override
    public Optional<AveragedMetric> averaged() {
        return Optional.of(RootOfSquares.sum(layout(), epsilon));
    }
}
