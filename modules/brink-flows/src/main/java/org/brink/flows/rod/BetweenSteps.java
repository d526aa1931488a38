package org.brink.flows.rod;

import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;

/**
 * P at a time between two steps, for schedules and bias corrections: P⁻¹ is the mean of those of the two steps at the
 * same state, weighted by how near they are.
 */
final class BetweenSteps implements Preconditioner {

    private final Optimizer optimizer;
    private final double[] later;
    private State state;
    private long step;
    private double part;

    BetweenSteps(Optimizer optimizer, int n) {
        this.optimizer = optimizer;
        later = new double[n];
    }

    /** The preconditioner at that time in steps; valid while the state is not changed. */
    Preconditioner at(double time, State newState) {
        step = (long) Math.floor(time);
        part = time - step;
        state = newState;
        return part == 0 ? optimizer.preconditioner(step, state) : this;
    }

    @Override
    public void applyInverse(double[] x, double[] out) {
        optimizer.preconditioner(step + 1, state).applyInverse(x, later);
        optimizer.preconditioner(step, state).applyInverse(x, out);
        for (int i = 0; i < out.length; i++) {
            out[i] += part * (later[i] - out[i]);
        }
    }

    @Override
    public void applyInverseSqrt(double[] x, double[] out) {
        throw new UnsupportedOperationException("only P⁻¹ is known between steps");
    }
}
