package org.brink.optimizers.adam;

import java.util.function.LongToDoubleFunction;
import org.brink.api.filter.LinearFilter;
import org.brink.optimizers.rule.Momentum;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * m' = β₁m + (1−β₁)g with direction (1−μₜ)g + cμₜ₊₁m', c = (1−Πμ up to t)/(1−Πμ up to t+1). The correction 1−Πμ up to t
 * belongs into P; c tends to 1. The filter is that of the long run, with c = 1.
 */
final class LookAhead implements Momentum {

    private static final int AVERAGE = 0;
    private static final int PRODUCT = 1;

    private final StateLayout layout;
    private final double beta;
    private final LongToDoubleFunction mu;
    private LinearFilter filter;
    private long filterStep;

    /** @param mu weight μ of the look-ahead by index of the update */
    LookAhead(int dimension, double beta, LongToDoubleFunction mu) {
        this.layout = StateLayout.EMPTY.with("momentum", dimension).with("momentumProduct", 1);
        this.beta = beta;
        this.mu = mu;
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void update(long step, State state, double[] gradient, State next) {
        double[] before = state.array(AVERAGE);
        double[] after = next.array(AVERAGE);
        for (int i = 0; i < after.length; i++) {
            after[i] = beta * before[i] + (1 - beta) * gradient[i];
        }
        // states start at zero, so at the first step there is no product yet
        double product = step == 0 ? 1 : state.array(PRODUCT)[0];
        next.array(PRODUCT)[0] = product * mu.applyAsDouble(step);
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        double[] m = next.array(AVERAGE);
        double ahead = mu.applyAsDouble(step + 1);
        double product = next.array(PRODUCT)[0];
        double weight = ahead * (1 - product) / (1 - product * ahead);
        double now = 1 - mu.applyAsDouble(step);
        for (int i = 0; i < out.length; i++) {
            out[i] = now * gradient[i] + weight * m[i];
        }
    }

    @Override
    public double correction(long step, State next) {
        return 1 - next.array(PRODUCT)[0];
    }

    @Override
    public LinearFilter filter(long step) {
        if (filter == null || filterStep != step) {
            LinearFilter changed = LinearFilter.IDENTITY.times(1 - mu.applyAsDouble(step))
                    .plus(LinearFilter.movingAverage(beta).times(mu.applyAsDouble(step + 1)));
            filter = changed.equals(filter) ? filter : changed;
            filterStep = step;
        }
        return filter;
    }
}
