package org.brink.spi.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An objective of which many can be descended at once, one step of all after the other, in a loop over contiguous
 * arrays. For maps over thousands of parameters or initial points: one object for each cell would spend its time on
 * everything but arithmetic.
 */
public interface Lockstep extends Objective {

    /**
     * A workspace that descends one cell for each of the given objectives, for one thread at a time.
     *
     * @param cells objectives that may differ in their parameters, at least one
     * @return empty if this objective cannot do it for all of them, because some are of another kind
     */
    Optional<LockstepDescent> lockstep(List<? extends Objective> cells);

    /** The cells as objectives of one class; empty if one is of another. A help for implementors. */
    static <T extends Objective> Optional<List<T>> alike(List<? extends Objective> cells, Class<T> type) {
        List<T> alike = new ArrayList<>(cells.size());
        for (Objective cell : cells) {
            if (!type.isInstance(cell)) {
                return Optional.empty();
            }
            alike.add(type.cast(cell));
        }
        return Optional.of(alike);
    }
}
