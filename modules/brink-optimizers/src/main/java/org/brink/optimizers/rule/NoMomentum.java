package org.brink.optimizers.rule;

import org.brink.api.filter.LinearFilter;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** m = g. */
public final class NoMomentum implements Momentum {

    @Override
    public StateLayout layout() {
        return StateLayout.EMPTY;
    }

    @Override
    public void update(long step, State state, double[] gradient, State next) {
        // no memory: there is nothing to update
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        System.arraycopy(gradient, 0, out, 0, out.length);
    }

    @Override
    public boolean passesGradient() {
        return true;
    }

    @Override
    public LinearFilter filter(long step) {
        return LinearFilter.IDENTITY;
    }
}
