package org.brink.optimizers.adam;

import org.brink.optimizers.rule.DiagonalMetric;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** u' = max(β₂u, |g| + ε), dᵢ = u'ᵢ. */
final class LargestGradient extends DiagonalMetric {

    private final double decay;
    private final double epsilon;

    LargestGradient(int dimension, double decay, double epsilon) {
        super(dimension);
        this.decay = decay;
        this.epsilon = epsilon;
    }

    @Override
    public StateLayout layout() {
        return StateLayout.EMPTY.with("largestGradient", dimension());
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        double[] before = state.array(first);
        double[] after = next.array(first);
        for (int i = 0; i < after.length; i++) {
            after[i] = Math.max(decay * before[i], Math.abs(gradient[i]) + epsilon);
        }
    }

    @Override
    protected void denominators(long step, State next, int first, double[] out) {
        System.arraycopy(next.array(first), 0, out, 0, out.length);
    }
}
