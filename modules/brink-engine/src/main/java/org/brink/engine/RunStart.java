package org.brink.engine;

import java.util.Optional;
import org.brink.api.run.RunOrigin;
import org.brink.store.run.Checkpoint;
import org.brink.store.run.RunRecord;

/** Where a run begins. */
sealed interface RunStart {

    /** At step 0 and the initial point, in an empty folder. */
    record Fresh() implements RunStart {
    }

    /**
     * Where a run of the same folder left off.
     *
     * @param record what it said about itself
     * @param from its last checkpoint; empty to begin again at step 0
     */
    record Resumed(RunRecord record, Optional<Checkpoint> from) implements RunStart {
    }

    /**
     * On the way of another run, in an empty folder.
     *
     * @param origin which run and which step
     * @param point what that run was like there
     */
    record Forked(RunOrigin origin, ForkPoint point) implements RunStart {
    }

    /** Where the parent was left; empty if this is no fork. */
    default Optional<ForkPoint> forkPoint() {
        return this instanceof Forked forked ? Optional.of(forked.point()) : Optional.empty();
    }

    /** The first step that is prepared. */
    default long step() {
        if (this instanceof Resumed resumed) {
            return resumed.from().map(Checkpoint::step).orElse(0L);
        }
        return forkPoint().map(ForkPoint::step).orElse(0L);
    }

    /** Whether that step has been observed before. */
    default boolean observed() {
        return this instanceof Resumed resumed && resumed.from().map(Checkpoint::observed).orElse(false);
    }
}
