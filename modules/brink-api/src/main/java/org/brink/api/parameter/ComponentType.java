package org.brink.api.parameter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;

/** A nested component, written {@code {"type": …, "params": {…}}}. */
public final class ComponentType extends ValueType<ComponentSpec> {

    private final ComponentKind kind;

    ComponentType(ComponentKind kind) {
        super("component:" + kind.id());
        this.kind = kind;
    }

    /** Which kind of component is expected. */
    public ComponentKind kind() {
        return kind;
    }

    @Override
    public ComponentSpec fromRaw(Object raw) throws Mismatch {
        String expected = "a " + kind.id() + " as {\"type\": …, \"params\": {…}}";
        if (raw instanceof String type) {
            return ComponentSpec.of(type);
        }
        if (!(raw instanceof Map<?, ?> map) || !(map.get("type") instanceof String type)) {
            throw new Mismatch(expected);
        }
        for (Object key : map.keySet()) {
            if (!key.equals("type") && !key.equals("params")) {
                throw new Mismatch(expected + ", without the key \"" + key + "\"");
            }
        }
        Map<String, Object> params = new LinkedHashMap<>();
        if (map.get("params") instanceof Map<?, ?> given) {
            given.forEach((key, value) -> params.put((String) key, value));
        } else if (map.get("params") != null) {
            throw new Mismatch(expected);
        }
        return new ComponentSpec(type, params);
    }

    @Override
    public Object toRaw(ComponentSpec value) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("type", value.type());
        raw.put("params", value.params());
        return raw;
    }
}
