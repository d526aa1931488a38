package org.brink.store.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;

/**
 * The JSON form of a component: {@code {"type": …, "params": {…}}}, where {@code params} may be missing. When read, a
 * bare type stands for a component without parameters.
 */
public final class ComponentFormat {

    static final String TYPE = "type";
    static final String PARAMS = "params";

    private ComponentFormat() {
    }

    /** The list of components under a key; empty if there is none. */
    public static List<ComponentSpec> list(Fields root, String key) {
        return root.list(key, (raw, path) -> read(open(root, raw, path)));
    }

    /** The component under a key, if there is one. */
    public static Optional<ComponentSpec> optional(Fields root, String key) {
        return root.raw(key).map(raw -> read(open(root, raw, root.at(key))));
    }

    /** The raw value that is read back as the same component. */
    public static Map<String, Object> raw(ComponentSpec spec) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put(TYPE, spec.type());
        putParams(raw, spec);
        return raw;
    }

    static void putParams(Map<String, Object> raw, ComponentSpec spec) {
        if (!spec.params().isEmpty()) {
            raw.put(PARAMS, spec.params());
        }
    }

    /** The object that a component is written as. */
    static Fields open(Fields parent, Object raw, String path) {
        return parent.asObject(raw instanceof String type ? Map.of(TYPE, type) : raw, path);
    }

    /** A component that can have nothing but type and parameters. */
    static ComponentSpec read(Fields fields) {
        return bare(fields.only(TYPE, PARAMS));
    }

    /** Type and parameters, whatever other keys there are. */
    static ComponentSpec bare(Fields fields) {
        return new ComponentSpec(fields.requireText(TYPE), fields.map(PARAMS));
    }
}
