package org.brink.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.EditSpec;

/**
 * The optimizer of a process as the edits so far have left it.
 *
 * @param spec its settings, a frozen preconditioner left aside
 * @param origin the step at which it took its update 0
 * @param frozen the index of the update whose preconditioner stays; empty while P adapts
 */
record EditedOptimizer(ComponentSpec spec, long origin, OptionalLong frozen) {

    /** The optimizer of the experiment. */
    EditedOptimizer(ComponentSpec spec) {
        this(spec, 0, OptionalLong.empty());
    }

    /** What an edit makes of it that takes effect at a step. */
    EditedOptimizer after(EditSpec.Change change, long step) {
        if (change instanceof EditSpec.SetParameters set) {
            return new EditedOptimizer(set.appliedTo(spec), origin, frozen);
        }
        if (change instanceof EditSpec.Replace replace) {
            return new EditedOptimizer(replace.optimizer(), replace.keep() ? origin : step, OptionalLong.empty());
        }
        boolean freeze = ((EditSpec.Freeze) change).frozen();
        OptionalLong from = frozen.isPresent() ? frozen : OptionalLong.of(step - origin);
        return new EditedOptimizer(spec, origin, freeze ? from : OptionalLong.empty());
    }

    /** The component that is to be made. */
    ComponentSpec whole() {
        if (frozen.isEmpty()) {
            return spec;
        }
        return ComponentSpec.of(EditSpec.Freeze.OPTIMIZER).with(EditSpec.Freeze.BASE, raw(spec))
                .with(EditSpec.Freeze.FROM, frozen.getAsLong());
    }

    /** What an edit does, in words for people. */
    String describe(EditSpec.Change change, EditedOptimizer changed) {
        if (change instanceof EditSpec.SetParameters) {
            List<String> parts = new ArrayList<>();
            collect("", spec.params(), changed.spec.params(), parts);
            return parts.isEmpty() ? "nothing changes" : String.join(", ", parts);
        }
        if (change instanceof EditSpec.Replace) {
            return spec.type() + " → " + changed.spec.type();
        }
        return changed.frozen.isPresent() ? "the preconditioner is frozen" : "the preconditioner adapts again";
    }

    private static void collect(String prefix, Map<?, ?> before, Map<?, ?> after, List<String> parts) {
        after.forEach((name, value) -> {
            Object old = before.get(name);
            boolean same = old instanceof Map<?, ?> a && value instanceof Map<?, ?> b
                    && Objects.equals(a.get("type"), b.get("type"));
            if (same) {
                collect(prefix + name + ".", (Map<?, ?>) ((Map<?, ?>) old).get("params"),
                        (Map<?, ?>) ((Map<?, ?>) value).get("params"), parts);
            } else if (!Objects.equals(old, value)) {
                parts.add(prefix + name + " " + show(old) + " → " + show(value));
            }
        });
    }

    private static Object show(Object value) {
        return value instanceof Map<?, ?> component ? component.get("type") : value;
    }

    private static Map<String, Object> raw(ComponentSpec component) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("type", component.type());
        raw.put("params", component.params());
        return raw;
    }
}
