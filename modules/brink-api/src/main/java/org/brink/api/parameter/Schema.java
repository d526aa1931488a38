package org.brink.api.parameter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All parameters of a component, in the order in which people should see them.
 *
 * @param parameters the declarations, names distinct
 */
public record Schema(List<Parameter<?>> parameters) {

    /** The schema of a component without parameters. */
    public static final Schema EMPTY = new Schema(List.of());

    public Schema {
        parameters = List.copyOf(parameters);
        Set<String> names = new HashSet<>();
        for (Parameter<?> parameter : parameters) {
            if (!names.add(parameter.name())) {
                throw new IllegalArgumentException("two parameters are named " + parameter.name());
            }
        }
    }

    /** A schema of the given parameters. */
    public static Schema of(Parameter<?>... parameters) {
        return new Schema(List.of(parameters));
    }

    /** The parameter of that name. */
    public Optional<Parameter<?>> find(String name) {
        for (Parameter<?> parameter : parameters) {
            if (parameter.name().equals(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** The names, in order. */
    public List<String> names() {
        return parameters.stream().<String>map(Parameter::name).toList();
    }

    /**
     * Checks raw values against this schema, fills in defaults, and collects everything that is wrong.
     *
     * @param raw values by parameter name
     * @param path where the values stand in the document, a prefix of every reported path
     * @param problems receives one entry for each unknown name, missing value and unfit value
     * @return typed values; only to be used when no problem was added
     */
    public Settings resolve(Map<String, ?> raw, String path, List<? super Problem> problems) {
        for (Map.Entry<String, ?> entry : raw.entrySet()) {
            if (find(entry.getKey()).isEmpty()) {
                String known = names().isEmpty() ? "no parameters here" : "one of " + String.join(", ", names());
                problems.add(Problem.unknownKey(path + "." + entry.getKey(), known));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter<?> parameter : parameters) {
            String where = path + "." + parameter.name();
            Object given = raw.get(parameter.name());
            if (given == null && parameter.required()) {
                problems.add(new Problem(where, "nothing", parameter.expected()));
            } else if (given == null) {
                values.put(parameter.name(), parameter.defaultValue().orElseThrow());
            } else {
                try {
                    values.put(parameter.name(), parameter.accept(given));
                } catch (Mismatch mismatch) {
                    problems.add(new Problem(where, Problem.show(given), mismatch.getMessage()));
                }
            }
        }
        return new Settings(this, values);
    }

    /**
     * Checks raw values against this schema.
     *
     * @throws InvalidInput listing everything that is wrong
     */
    public Settings resolve(Map<String, ?> raw) {
        List<Problem> problems = new ArrayList<>();
        Settings settings = resolve(raw, "params", problems);
        InvalidInput.throwIfAny(problems);
        return settings;
    }
}
