package org.brink.project.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.Mismatch;
import org.brink.api.parameter.Parameter;
import org.brink.spi.ComponentProvider;

/** Puts another component where one stands; values that both have are kept. */
final class Replacement {

    private Replacement() {
    }

    /** The experiment with a component of the chosen type in that slot. */
    static Experiment in(Slot slot, ComponentProvider chosen, Experiment experiment) {
        ComponentSpec old = slot.get(experiment).orElseThrow();
        if (chosen.type().equals(old.type())) {
            return experiment;
        }
        Map<String, Object> params = new LinkedHashMap<>();
        for (Parameter<?> parameter : chosen.schema().parameters()) {
            Object kept = old.params().get(parameter.name());
            if (kept != null && fits(parameter, kept)) {
                params.put(parameter.name(), kept);
            } else if (parameter.required()) {
                StartingValue.of(parameter, experiment).ifPresent(value -> params.put(parameter.name(), value));
            }
        }
        return slot.with(experiment, new ComponentSpec(chosen.type(), params));
    }

    private static boolean fits(Parameter<?> parameter, Object raw) {
        try {
            parameter.accept(raw);
            return true;
        } catch (Mismatch mismatch) {
            return false;
        }
    }
}
