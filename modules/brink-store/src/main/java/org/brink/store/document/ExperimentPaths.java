package org.brink.store.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/** Reads and replaces single places of a document's raw values. */
final class ExperimentPaths {

    private ExperimentPaths() {
    }

    static Optional<Object> get(Map<String, Object> root, String path) {
        Optional<List<Object>> parts = JsonPath.parts(path);
        Object at = parts.isPresent() ? root : null;
        for (Object part : parts.orElse(List.of())) {
            if (at instanceof Map<?, ?> map && part instanceof String key) {
                at = map.get(key);
            } else if (at instanceof List<?> list && index(part).orElse(list.size()) < list.size()) {
                at = list.get(index(part).getAsInt());
            } else {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(at);
    }

    /** A copy of the document with one value put in place; objects on the way are made where they are missing. */
    static Map<String, Object> with(Map<String, Object> root, String path, Object raw) {
        List<Object> parts = JsonPath.parts(path).orElseThrow(() -> new InvalidInput(new Problem("", Problem.show(path),
                "a path into an experiment, such as optimizer.params.stepSize or probes[1].every")));
        Map<String, Object> changed = new LinkedHashMap<>();
        ((Map<?, ?>) replaced(root, parts, "", raw)).forEach((key, value) -> changed.put((String) key, value));
        return changed;
    }

    private static Object replaced(Object at, List<Object> parts, String path, Object raw) {
        if (parts.isEmpty()) {
            return raw;
        }
        List<Object> rest = parts.subList(1, parts.size());
        if (parts.get(0) instanceof String key && !(at instanceof List && index(key).isPresent())) {
            Map<Object, Object> copy = new LinkedHashMap<>(opened(at, key, path));
            copy.put(key, replaced(copy.getOrDefault(key, Map.of()), rest, JsonPath.member(path, key), raw));
            return copy;
        }
        int index = index(parts.get(0)).orElseThrow();
        if (!(at instanceof List<?> list) || index >= list.size()) {
            String found = at instanceof List<?> list ? "index " + index : "an index";
            String expected = at instanceof List<?> list && !list.isEmpty()
                    ? "an index from 0 to " + (list.size() - 1) : "a key: there is no such list here";
            throw new InvalidInput(new Problem(path, found, expected));
        }
        List<Object> copy = new ArrayList<>(list);
        copy.set(index, replaced(list.get(index), rest, JsonPath.element(path, index), raw));
        return copy;
    }

    /** The index that a part of a path stands for: {@code [1]}, or {@code .1} where there is a list. */
    private static OptionalInt index(Object part) {
        if (part instanceof Integer index) {
            return OptionalInt.of(index);
        }
        return ((String) part).matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt((String) part))
                : OptionalInt.empty();
    }

    /** The object that a key is looked up in; a component written as its bare type is opened up. */
    private static Map<?, ?> opened(Object at, String key, String path) {
        if (at instanceof Map<?, ?> map) {
            return map;
        }
        if (at instanceof String type && key.equals("params")) {
            return Map.of("type", type);
        }
        throw new InvalidInput(new Problem(path, Problem.show(at), "an object with the key \"" + key + "\""));
    }

    /** All leaves by path: scalars, and lists that hold no object. */
    static Map<String, Object> leaves(Map<String, Object> root) {
        Map<String, Object> leaves = new LinkedHashMap<>();
        collect(root, "", leaves);
        return leaves;
    }

    private static void collect(Object raw, String path, Map<String, Object> leaves) {
        if (raw instanceof Map<?, ?> map) {
            map.forEach((key, value) -> collect(value, JsonPath.member(path, (String) key), leaves));
        } else if (raw instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), JsonPath.element(path, i), leaves);
            }
        } else {
            leaves.put(path, raw);
        }
    }
}
