package org.brink.api.component;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A component as a document names it: a type and raw parameter values, not yet checked against a schema.
 *
 * @param type name under which the provider is registered
 * @param params raw values by parameter name, in the order of the document
 */
public record ComponentSpec(String type, Map<String, Object> params) {

    public ComponentSpec {
        Objects.requireNonNull(type, "type");
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** A component with all parameters at their defaults. */
    public static ComponentSpec of(String type) {
        return new ComponentSpec(type, Map.of());
    }

    /** This component with one raw value replaced. */
    public ComponentSpec with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(params);
        changed.put(name, value);
        return new ComponentSpec(type, changed);
    }
}
