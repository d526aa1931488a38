package org.brink.optimizers.wrapper;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * The base optimizer whose preconditioner stays, from one update on, what it was in that update; the momentum goes on.
 * The state holds the base's state twice: as it is now, and as it was when P was frozen.
 */
final class FrozenPreconditioner extends Wrapper {

    private static final String FROZEN = "frozen.";

    private final long from;
    private final int slots;
    private final StateLayout layout;
    private final State frozen;

    /** @param from index of the update whose preconditioner is kept */
    FrozenPreconditioner(Optimizer base, long from) {
        super(base);
        this.from = from;
        this.slots = base.layout().slots().size();
        StateLayout twice = base.layout();
        String prefix = prefix(twice);
        for (StateLayout.Slot slot : base.layout().slots()) {
            twice = twice.with(prefix + slot.name(), slot.length());
        }
        this.layout = twice;
        this.frozen = new State(base.layout());
    }

    /** A base that freezes something itself has such names already. */
    private static String prefix(StateLayout base) {
        String prefix = FROZEN;
        while (startsWith(base, prefix)) {
            prefix = FROZEN + prefix;
        }
        return prefix;
    }

    private static boolean startsWith(StateLayout base, String prefix) {
        return base.slots().stream().anyMatch(slot -> slot.name().startsWith(prefix));
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
        base().update(step, state, position, at, gradient, next);
        State kept = step <= from ? next : state;
        int source = step <= from ? 0 : slots;
        for (int i = 0; i < slots; i++) {
            double[] values = kept.array(source + i);
            System.arraycopy(values, 0, next.array(slots + i), 0, values.length);
        }
    }

    @Override
    public Preconditioner preconditioner(long step, State next) {
        for (int i = 0; i < slots; i++) {
            double[] values = next.array(slots + i);
            System.arraycopy(values, 0, frozen.array(i), 0, values.length);
        }
        return base().preconditioner(Math.min(step, from), frozen);
    }
}
