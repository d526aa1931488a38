package org.brink.api.parameter;

import java.util.LinkedHashMap;
import java.util.Map;

/** Checked values of the parameters of one component; immutable. */
public final class Settings {

    private final Schema schema;
    private final Map<String, Object> values;

    Settings(Schema schema, Map<String, Object> values) {
        this.schema = schema;
        this.values = values;
    }

    /** The schema that the values satisfy. */
    public Schema schema() {
        return schema;
    }

    /**
     * The value of a parameter.
     *
     * @throws IllegalArgumentException if the parameter does not belong to the schema
     */
    @SuppressWarnings("unchecked")
    public <T> T get(Parameter<T> parameter) {
        Object value = values.get(parameter.name());
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + parameter.name() + " in " + schema.names());
        }
        return (T) value;
    }

    /**
     * These settings with another value of one parameter. Only that value is checked, which is faster than
     * {@link Schema#resolve(Map)} where one number takes thousands of values.
     *
     * @param name of a parameter of the schema
     * @param raw the value as a document holds it
     * @throws Mismatch saying what was expected
     * @throws IllegalArgumentException if the schema has no parameter of that name
     */
    public Settings with(String name, Object raw) throws Mismatch {
        Parameter<?> parameter = schema.find(name).orElseThrow(() -> new IllegalArgumentException("no parameter "
                + name + " in " + schema.names()));
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(name, parameter.accept(raw));
        return new Settings(schema, changed);
    }

    /** All values, defaults included, as raw values in the order of the schema. */
    public Map<String, Object> toRaw() {
        Map<String, Object> raw = new LinkedHashMap<>();
        for (Parameter<?> parameter : schema.parameters()) {
            putRaw(parameter, raw);
        }
        return raw;
    }

    private <T> void putRaw(Parameter<T> parameter, Map<String, Object> raw) {
        raw.put(parameter.name(), parameter.type().toRaw(get(parameter)));
    }

    @Override
    public String toString() {
        return toRaw().toString();
    }
}
