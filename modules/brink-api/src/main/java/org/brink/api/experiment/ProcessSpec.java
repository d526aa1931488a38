package org.brink.api.experiment;

import java.util.Objects;
import org.brink.api.component.ComponentSpec;

/**
 * A process of an experiment.
 *
 * @param name unique within the experiment; the type where the document gives none
 * @param component type and parameters
 */
public record ProcessSpec(String name, ComponentSpec component) {

    /** The name under which channels of the whole run are stored; no process may have it. */
    public static final String RUN = "run";

    public ProcessSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(component, "component");
    }

    /** A process named by its type, with all parameters at their defaults. */
    public static ProcessSpec of(String type) {
        return new ProcessSpec(type, ComponentSpec.of(type));
    }
}
