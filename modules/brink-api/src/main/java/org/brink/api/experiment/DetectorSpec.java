package org.brink.api.experiment;

import java.util.Objects;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;

/**
 * An event detector of an experiment, and what is done when it reports.
 *
 * @param component type and parameters
 * @param process name of the process to watch; empty for the first
 * @param then what is done
 */
public record DetectorSpec(ComponentSpec component, Optional<String> process, Action then) {

    /** What is done when a detector reports. */
    public enum Action {
        /** The event is kept with the run. */
        MARK("mark"),
        /** The event is kept, and the run pauses after that step where somebody can let it go on. */
        PAUSE("pause"),
        /** The event is kept and the run ends. */
        STOP("stop");

        private final String id;

        Action(String id) {
            this.id = id;
        }

        /** The name in experiment files. */
        public String id() {
            return id;
        }

        /** The action of that name. */
        public static Optional<Action> find(String id) {
            for (Action action : values()) {
                if (action.id.equals(id)) {
                    return Optional.of(action);
                }
            }
            return Optional.empty();
        }
    }

    public DetectorSpec {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(then, "then");
    }

    /** A detector that marks events of the first process, with all parameters at their defaults. */
    public static DetectorSpec of(String type) {
        return new DetectorSpec(ComponentSpec.of(type), Optional.empty(), Action.MARK);
    }

    /** This detector with another component. */
    public DetectorSpec with(ComponentSpec changed) {
        return new DetectorSpec(changed, process, then);
    }

    /** This detector with something else being done. */
    public DetectorSpec with(Action changed) {
        return new DetectorSpec(component, process, changed);
    }
}
