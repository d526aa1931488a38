package org.brink.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.brink.api.experiment.DetectorSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunEvent;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * When the detectors of a run have first reported, for the processes that wait for it. What is reported at a step
 * counts from the next one on, also where a step that was observed already is prepared again.
 */
final class EventMemory {

    private final Set<String> types = new TreeSet<>();
    private final Map<String, Long> first = new HashMap<>();
    private long now;
    private boolean asked;

    /** Nothing has happened yet in a run of that experiment. */
    EventMemory(Experiment experiment) {
        for (DetectorSpec detector : experiment.detectors()) {
            types.add(detector.component().type());
        }
    }

    /**
     * Tells whether a detector of that type has reported at a step before the current one.
     *
     * @throws InvalidInput if there is none
     */
    BooleanSupplier supplier(String type) {
        if (!types.contains(type)) {
            throw new InvalidInput(new Problem("params.event", Problem.show(type),
                    "the type of a detector of this experiment; " + (types.isEmpty() ? "there is none"
                            : "there are " + String.join(", ", types))));
        }
        asked = true;
        return () -> first.getOrDefault(type, Long.MAX_VALUE) < now;
    }

    /** The step that is prepared next. */
    void moveTo(long step) {
        now = step;
    }

    /** A detector has reported. */
    void mark(RunEvent event) {
        mark(event.type(), event.step());
    }

    private void mark(String type, long step) {
        if (types.contains(type)) {
            first.merge(type, step, Math::min);
        }
    }

    /** What has happened; empty if no process wants to know. */
    Optional<State> save() {
        if (!asked) {
            return Optional.empty();
        }
        StateLayout layout = StateLayout.EMPTY;
        for (String type : types) {
            layout = layout.with(type, 1);
        }
        State state = new State(layout);
        // 0 where nothing has happened
        first.forEach((type, step) -> state.array(type)[0] = step + 1);
        return Optional.of(state);
    }

    /** Goes back to what was saved, perhaps by a run with other detectors. */
    void restore(State saved) {
        first.clear();
        for (StateLayout.Slot slot : saved.layout().slots()) {
            long after = (long) saved.array(slot.name())[0];
            if (after > 0) {
                mark(slot.name(), after - 1);
            }
        }
    }
}
