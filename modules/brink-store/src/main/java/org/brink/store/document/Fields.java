package org.brink.store.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.brink.api.parameter.Problem;

/**
 * One object of a document while it is read. Whatever does not fit is added to the document's problems, and reading
 * goes on with a harmless value, so that all problems are found at once.
 */
public final class Fields {

    private final Map<String, Object> values;
    private final String path;
    private final List<Problem> problems;

    Fields(Map<String, Object> values, String path, List<Problem> problems) {
        this.values = values;
        this.path = path;
        this.problems = problems;
    }

    Fields withProblems(List<Problem> other) {
        return new Fields(values, path, other);
    }

    /** Reports every key that is not one of these. */
    public Fields only(String... known) {
        for (String key : values.keySet()) {
            if (!List.of(known).contains(key)) {
                add(Problem.unknownKey(at(key), "one of " + String.join(", ", known)));
            }
        }
        return this;
    }

    /** The dotted path of a key of this object. */
    public String at(String key) {
        return JsonPath.member(path, key);
    }

    /** The dotted path of this object. */
    public String path() {
        return path;
    }

    /** Whether the object has that key. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The raw value. */
    public Optional<Object> raw(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Reports something that is wrong with the value of a key. */
    public void report(String key, String expected) {
        String found = raw(key).map(Problem::show).orElse("nothing");
        add(new Problem(at(key), found, expected));
    }

    /** The text under a key. */
    public String text(String key, String fallback) {
        return typed(key, String.class, "a text", fallback);
    }

    /** The text under a key that must be there. */
    public String requireText(String key) {
        return require(key, "a text") ? text(key, "") : "";
    }

    /** True or false, under a key. */
    public boolean flag(String key, boolean fallback) {
        return typed(key, Boolean.class, "true or false", fallback);
    }

    /** The number under a key. */
    public double real(String key, double fallback) {
        return typed(key, Number.class, "a number", fallback).doubleValue();
    }

    /** An integer; a number without fraction that a long holds exactly will do. */
    public long integer(String key, long fallback) {
        Object raw = values.getOrDefault(key, fallback);
        if (raw instanceof Long value) {
            return value;
        }
        if (raw instanceof Double value && value == Math.rint(value) && Math.abs(value) <= 0x1p53) {
            return value.longValue();
        }
        report(key, "an integer");
        return fallback;
    }

    /** An integer under a key that must be there. */
    public long requireInteger(String key, long fallback) {
        return require(key, "an integer") ? integer(key, fallback) : fallback;
    }

    /** The object under a key; an empty one if there is none. */
    public Fields object(String key) {
        return asObject(values.getOrDefault(key, Map.of()), at(key));
    }

    /** The plain map under a key; an empty one if there is none. */
    public Map<String, Object> map(String key) {
        return object(key).values;
    }

    /** The list under a key, each item read with its path; empty if there is none. */
    public <T> List<T> list(String key, BiFunction<Object, String, T> read) {
        List<?> items = typed(key, List.class, "a list", List.of());
        List<T> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            result.add(read.apply(items.get(i), JsonPath.element(at(key), i)));
        }
        return result;
    }

    /** The list of texts under a key; empty if there is none. */
    public List<String> texts(String key) {
        return list(key, (item, where) -> {
            if (item instanceof String text) {
                return text;
            }
            add(new Problem(where, Problem.show(item), "a text"));
            return "";
        });
    }

    /** A value as an object; an empty one, and a problem, if it is none. */
    public Fields asObject(Object raw, String where) {
        if (!(raw instanceof Map<?, ?> map)) {
            add(new Problem(where, Problem.show(raw), "an object"));
            return new Fields(Map.of(), where, problems);
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put((String) key, value));
        return new Fields(copy, where, problems);
    }

    /** One problem per place is enough: what follows from the first would only mislead. */
    private void add(Problem problem) {
        if (problems.stream().noneMatch(known -> known.path().equals(problem.path()))) {
            problems.add(problem);
        }
    }

    private boolean require(String key, String expected) {
        if (!has(key)) {
            report(key, expected);
        }
        return has(key);
    }

    private <T> T typed(String key, Class<T> type, String expected, T fallback) {
        Object raw = values.getOrDefault(key, fallback);
        if (type.isInstance(raw)) {
            return type.cast(raw);
        }
        report(key, expected);
        return fallback;
    }
}
