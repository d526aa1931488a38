package org.brink.optimizers.wrapper;

import java.util.Optional;
import java.util.function.LongToDoubleFunction;
import org.brink.api.filter.LinearFilter;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;

/** w' = (1−κ)w − P⁻¹m: the base optimizer after the weights were multiplied by 1−κ, past the preconditioner. */
public final class DecoupledWeightDecay extends Wrapper {

    private final LongToDoubleFunction rate;
    private LinearFilter knownFilter;
    private double knownRetention;
    private double knownThreshold;

    /** @param rate κ by index of the update; values of 1 and more are cut off just below 1 */
    public DecoupledWeightDecay(Optimizer base, LongToDoubleFunction rate) {
        super(base);
        this.rate = rate;
    }

    @Override
    public double retention(long step) {
        return base().retention(step) * Math.max(Math.ulp(1.0), 1 - rate.applyAsDouble(step));
    }

    /** The edge of the filter with decay; of bases without a filter the edge is taken to be at z = −1. */
    @Override
    public double threshold(long step, State next) {
        double retention = retention(step);
        Optional<LinearFilter> filter = filter(step);
        if (filter.isEmpty()) {
            double without = base().retention(step);
            return base().threshold(step, next) * (1 + retention) / (1 + without);
        }
        if (filter.get() != knownFilter || retention != knownRetention) {
            knownFilter = filter.get();
            knownRetention = retention;
            knownThreshold = knownFilter.edge(retention).threshold();
        }
        return knownThreshold;
    }
}
