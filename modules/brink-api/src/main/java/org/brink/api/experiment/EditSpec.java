package org.brink.api.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;

/**
 * A change of the optimizer on the way. Each edit takes effect once, at its own moment; of those that are due at the
 * same step, the one that stands first in the experiment does so first.
 *
 * @param at when
 * @param process name of the process that is changed; empty for all that take steps with an optimizer
 * @param change what is changed
 */
public record EditSpec(Moment at, Optional<String> process, Change change) {

    public EditSpec {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(change, "change");
    }

    /** When an edit takes effect. */
    public sealed interface Moment {
    }

    /**
     * Before a step is taken.
     *
     * @param step index of the first update that is another one, from 0
     */
    public record AtStep(long step) implements Moment {
    }

    /**
     * Some steps after a detector has first reported.
     *
     * @param detector type of the detector
     * @param process name of the process on which it reports; empty for any
     * @param after steps between the report and the first update that is another one, at least 1: an event is noticed
     *     when the update of its step is decided already
     */
    public record AfterEvent(String detector, Optional<String> process, long after) implements Moment {

        public AfterEvent {
            Objects.requireNonNull(detector, "detector");
            Objects.requireNonNull(process, "process");
        }
    }

    /** What an edit changes. */
    public sealed interface Change {
    }

    /**
     * Other values of parameters of the optimizer, which keeps its state and goes on counting its updates.
     *
     * @param values raw values by name; an object {@code {"params": …}} changes parameters of a nested component
     */
    public record SetParameters(Map<String, Object> values) implements Change {

        private static final String PARAMS = "params";

        public SetParameters {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** An optimizer, all defaults filled in, with these values in place; not checked against its schema. */
        public ComponentSpec appliedTo(ComponentSpec optimizer) {
            return new ComponentSpec(optimizer.type(), merged(optimizer.params(), values));
        }

        private static Map<String, Object> merged(Map<?, ?> params, Map<?, ?> values) {
            Map<String, Object> changed = new LinkedHashMap<>();
            params.forEach((name, value) -> changed.put((String) name, value));
            values.forEach((name, value) -> changed.put((String) name, merged(params.get(name), value)));
            return changed;
        }

        private static Object merged(Object old, Object value) {
            if (!(value instanceof Map<?, ?> map) || !map.keySet().equals(Collections.singleton(PARAMS))
                    || !(map.get(PARAMS) instanceof Map<?, ?> inner) || !(old instanceof Map<?, ?> component)) {
                return value;
            }
            Map<Object, Object> changed = new LinkedHashMap<>(component);
            changed.put(PARAMS, merged((Map<?, ?>) component.get(PARAMS), inner));
            return changed;
        }
    }

    /**
     * Another optimizer. A frozen preconditioner is frozen no more.
     *
     * @param optimizer type and parameters
     * @param keep whether it takes over the arrays of the state that have the names and sizes of its own, and goes on
     *     counting updates; else it begins anew, as if the run began there
     */
    public record Replace(ComponentSpec optimizer, boolean keep) implements Change {

        public Replace {
            Objects.requireNonNull(optimizer, "optimizer");
        }
    }

    /**
     * A preconditioner that stays what it is in the first update of the edit, while momentum goes on; or one that
     * adapts again.
     *
     * @param frozen whether it stays
     */
    public record Freeze(boolean frozen) implements Change {

        /** The type of the optimizer that freezes the preconditioner of its parameter {@link #BASE}. */
        public static final String OPTIMIZER = "frozen";
        /** The name of its parameter for the optimizer whose preconditioner is frozen. */
        public static final String BASE = "base";
        /** The name of its parameter for the index of the update whose preconditioner stays. */
        public static final String FROM = "from";
    }
}
