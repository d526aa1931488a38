package org.brink.engine.process;

import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;

/**
 * Watches that an optimizer, which may be anybody's, leaves alone what it is lent, and does not turn numbers into NaN.
 * A fault is reported in the optimizer's own name.
 *
 * <p>What is lent is summed up bit by bit before and after. That costs a fraction of a gradient; points with more than
 * {@value #LARGE} coordinates are therefore looked at only every {@value #PERIOD} steps.
 */
final class OptimizerGuard {

    private static final int LARGE = 4096;
    private static final int PERIOD = 16;

    private final Optimizer optimizer;
    private boolean watching;
    private long position;
    private long gradient;
    private long state;

    OptimizerGuard(Optimizer optimizer) {
        this.optimizer = optimizer;
    }

    /** To be called before the optimizer is lent its arrays. */
    void before(long step, double[] lentPosition, double[] lentGradient, State lentState) {
        watching = lentPosition.length <= LARGE || step % PERIOD == 0;
        if (watching) {
            position = bits(lentPosition);
            gradient = bits(lentGradient);
            state = bits(lentState);
        }
    }

    /**
     * To be called when the optimizer has finished the step.
     *
     * @param change what is subtracted from the point
     * @throws ComponentFault if something that was lent has changed, or the change is NaN without cause
     */
    void after(double[] lentPosition, double[] lentGradient, State lentState, double[] change) {
        if (watching) {
            require(position == bits(lentPosition), "wrote to the position, which it was only lent");
            require(gradient == bits(lentGradient), "wrote to the gradient, which it was only lent");
            require(state == bits(lentState), "wrote to the state before the update, which it was only lent");
        }
        if (hasNaN(change) && finite(lentPosition) && finite(lentGradient) && finite(lentState)) {
            throw fault("made NaN of finite numbers");
        }
    }

    private void require(boolean condition, String fault) {
        if (!condition) {
            throw fault(fault);
        }
    }

    private ComponentFault fault(String text) {
        return new ComponentFault(optimizer, "update", text);
    }

    private static long bits(State state) {
        long sum = 0;
        int slots = state.layout().slots().size();
        for (int slot = 0; slot < slots; slot++) {
            sum = 31 * sum + bits(state.array(slot));
        }
        return sum;
    }

    /** Any single change changes the sum; four sums at a time, so that additions need not wait for each other. */
    private static long bits(double[] x) {
        long s0 = 0;
        long s1 = 0;
        long s2 = 0;
        long s3 = 0;
        int i = 0;
        for (; i + 4 <= x.length; i += 4) {
            s0 = 31 * s0 + Double.doubleToRawLongBits(x[i]);
            s1 = 31 * s1 + Double.doubleToRawLongBits(x[i + 1]);
            s2 = 31 * s2 + Double.doubleToRawLongBits(x[i + 2]);
            s3 = 31 * s3 + Double.doubleToRawLongBits(x[i + 3]);
        }
        for (; i < x.length; i++) {
            s0 = 31 * s0 + Double.doubleToRawLongBits(x[i]);
        }
        return s0 + 3 * s1 + 5 * s2 + 7 * s3;
    }

    private static boolean hasNaN(double[] x) {
        for (double entry : x) {
            if (entry != entry) {
                return true;
            }
        }
        return false;
    }

    private static boolean finite(State state) {
        int slots = state.layout().slots().size();
        for (int slot = 0; slot < slots; slot++) {
            if (!finite(state.array(slot))) {
                return false;
            }
        }
        return true;
    }

    private static boolean finite(double[] x) {
        for (double entry : x) {
            if (!Double.isFinite(entry)) {
                return false;
            }
        }
        return true;
    }
}
