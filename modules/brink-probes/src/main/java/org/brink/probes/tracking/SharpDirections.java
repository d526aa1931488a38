package org.brink.probes.tracking;

import java.util.HashMap;
import java.util.Map;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.Eigenpairs;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.ProbeContext;

/**
 * The leading eigenpairs of the Hessian along the process that a probe watches, shared with all other probes of that
 * process: the first that asks at an instant has them solved, the others find them. A process that nobody asks about
 * costs nothing.
 */
public final class SharpDirections {

    private final SharedTracker tracker;
    /** Whether this probe is the one that saves what all share. */
    private final boolean keeper;
    private long products;

    private SharpDirections(SharedTracker tracker, boolean keeper) {
        this.tracker = tracker;
        this.keeper = keeper;
    }

    /**
     * The directions for one more probe of the process that the context names.
     *
     * @param demand how many eigenpairs the probe reads, and how good they must be
     */
    public static SharpDirections of(ProbeContext context, EigenOptions demand) {
        Trackers trackers = context.shared(Trackers.class, Trackers::new);
        SharedTracker known = trackers.byProcess.get(context.process());
        if (known != null) {
            known.require(demand);
            return new SharpDirections(known, false);
        }
        SharedTracker made = new SharedTracker(context.objective().dimension(), demand);
        trackers.byProcess.put(context.process(), made);
        return new SharpDirections(made, true);
    }

    /**
     * The leading eigenpairs at the position of the process: at least as many as were asked for, valid until the next
     * instant.
     */
    public Eigenpairs at(Instant at) {
        Eigenpairs pairs = tracker.at(at.step(), at.process());
        products = tracker.fresh() ? pairs.products() : 0;
        return pairs;
    }

    /** How many directions are tracked for all probes of the process; to be asked once all of them are made. */
    public int count() {
        return tracker.count();
    }

    /** The products that the last call of {@link #at} took; 0 if another probe had had them taken. */
    public long products() {
        return products;
    }

    /** A copy of what later directions depend on; empty for all but one probe of a process. */
    public State save() {
        return keeper ? tracker.save() : new State(StateLayout.EMPTY);
    }

    /** Goes back to what a probe made from the same settings has saved. */
    public void restore(State saved) {
        if (!saved.layout().equals(StateLayout.EMPTY)) {
            tracker.restore(saved);
        }
    }

    /** The trackers of one run. */
    static final class Trackers {

        private final Map<String, SharedTracker> byProcess = new HashMap<>();
    }
}
