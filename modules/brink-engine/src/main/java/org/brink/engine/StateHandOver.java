package org.brink.engine;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.component.ComponentSpec;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.OptimizerChange;

/** Goes over to another optimizer, with the arrays of the old state or without, and keeps account of them. */
final class StateHandOver implements OptimizerChange {

    /** Makes optimizers. */
    @FunctionalInterface
    interface Maker {

        /**
         * A new optimizer.
         *
         * @param steps how many updates it is planned to take
         */
        Optimizer make(ComponentSpec spec, Objective seen, long steps);
    }

    private final Maker maker;
    private final EditedOptimizer to;
    private final boolean keep;
    private final long steps;
    private final List<String> kept = new ArrayList<>();
    private final List<String> anew = new ArrayList<>();

    /**
     * @param keep whether arrays of the same name and size are taken over
     * @param steps how many steps the run takes
     */
    StateHandOver(Maker maker, EditedOptimizer to, boolean keep, long steps) {
        this.maker = maker;
        this.to = to;
        this.keep = keep;
        this.steps = steps;
    }

    @Override
    public Optimizer newOptimizer(Objective seen) {
        return maker.make(to.whole(), seen, steps - to.origin());
    }

    @Override
    public long origin() {
        return to.origin();
    }

    @Override
    public State handOver(State before, Optimizer changed) {
        State state = new State(changed.layout());
        changed.start(state);
        for (StateLayout.Slot slot : state.layout().slots()) {
            if (keep && before.layout().slots().contains(slot)) {
                double[] old = before.array(slot.name());
                System.arraycopy(old, 0, state.array(slot.name()), 0, old.length);
                kept.add(slot.name());
            } else {
                anew.add(slot.name());
            }
        }
        return state;
    }

    /** Which arrays were taken over and which begin anew; empty if nothing need be said. */
    String remark() {
        if (anew.isEmpty() || kept.isEmpty()) {
            return anew.isEmpty() ? "" : "; " + String.join(", ", anew) + (anew.size() == 1 ? " begins" : " begin")
                    + " anew";
        }
        return "; " + String.join(", ", kept) + " taken over, " + String.join(", ", anew) + " anew";
    }
}
