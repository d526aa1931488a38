package org.brink.engine.process;

import org.brink.api.numeric.Finite;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;

/**
 * Watches that an optimizer, which may be anybody's, leaves alone what it is lent, and does not turn numbers into NaN.
 * A fault is reported in the optimizer's own name.
 *
 * <p>What is lent is compared, bit by bit, with a copy: {@value LentArray#WINDOW} numbers of each array at a time, at
 * each step the next ones.
 */
final class OptimizerGuard {

    private final Optimizer optimizer;
    private final LentArray position = new LentArray();
    private final LentArray gradient = new LentArray();
    private final LentArray[] state;

    OptimizerGuard(Optimizer optimizer) {
        this.optimizer = optimizer;
        state = new LentArray[optimizer.layout().slots().size()];
        for (int slot = 0; slot < state.length; slot++) {
            state[slot] = new LentArray();
        }
    }

    /** To be called before the optimizer is lent its arrays. */
    void before(long step, double[] lentPosition, double[] lentGradient, State lentState) {
        position.keep(step, lentPosition);
        gradient.keep(step, lentGradient);
        for (int slot = 0; slot < state.length; slot++) {
            state[slot].keep(step, lentState.array(slot));
        }
    }

    /**
     * To be called when the optimizer has finished the step.
     *
     * @param change what is subtracted from the point
     * @throws ComponentFault if something that was lent has changed, or the change is NaN without cause
     */
    void after(double[] lentPosition, double[] lentGradient, State lentState, double[] change) {
        require(position.isAsKept(lentPosition), "wrote to the position, which it was only lent");
        require(gradient.isAsKept(lentGradient), "wrote to the gradient, which it was only lent");
        for (int slot = 0; slot < state.length; slot++) {
            require(state[slot].isAsKept(lentState.array(slot)),
                    "wrote to the state before the update, which it was only lent");
        }
        if (!Finite.all(change) && hasNaN(change) && Finite.all(lentPosition) && Finite.all(lentGradient)
                && isFinite(lentState)) {
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

    private static boolean hasNaN(double[] x) {
        for (double entry : x) {
            if (entry != entry) {
                return true;
            }
        }
        return false;
    }

    private boolean isFinite(State lentState) {
        for (int slot = 0; slot < state.length; slot++) {
            if (!Finite.all(lentState.array(slot))) {
                return false;
            }
        }
        return true;
    }
}
