package org.brink.optimizers.sign;

import org.brink.api.filter.LinearFilter;
import org.brink.optimizers.rule.Momentum;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** Direction c = β₁m + (1−β₁)g with the average of the step before, then m' = β₂m + (1−β₂)g. */
final class LionMomentum implements Momentum {

    private static final int AVERAGE = 0;
    private static final int DIRECTION = 1;

    private final StateLayout layout;
    private final double beta1;
    private final double beta2;
    private final LinearFilter filter;

    LionMomentum(int dimension, double beta1, double beta2) {
        this.layout = StateLayout.EMPTY.with("momentum", dimension).with("direction", dimension);
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.filter = LinearFilter.IDENTITY.times(1 - beta1)
                .plus(LinearFilter.movingAverage(beta2).delayed().times(beta1));
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void update(long step, State state, double[] gradient, State next) {
        double[] before = state.array(AVERAGE);
        double[] after = next.array(AVERAGE);
        double[] direction = next.array(DIRECTION);
        for (int i = 0; i < after.length; i++) {
            direction[i] = beta1 * before[i] + (1 - beta1) * gradient[i];
            after[i] = beta2 * before[i] + (1 - beta2) * gradient[i];
        }
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        System.arraycopy(next.array(DIRECTION), 0, out, 0, out.length);
    }

    @Override
    public LinearFilter filter(long step) {
        return filter;
    }
}
