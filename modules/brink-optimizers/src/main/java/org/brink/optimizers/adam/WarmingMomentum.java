package org.brink.optimizers.adam;

import java.util.function.LongToDoubleFunction;

/** μₜ = β₁(1 − 0.96^{ψt}/2) for the update with index t−1 (Dozat 2016). */
record WarmingMomentum(double beta, double decay) implements LongToDoubleFunction {

    private static final double BASE = 0.96;

    @Override
    public double applyAsDouble(long step) {
        return beta * (1 - 0.5 * Math.pow(BASE, (step + 1) * decay));
    }
}
