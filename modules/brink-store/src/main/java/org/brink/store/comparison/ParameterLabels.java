package org.brink.store.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.brink.api.parameter.Problem;

/** Short names of runs, made of the parameters that differ. */
final class ParameterLabels {

    private ParameterLabels() {
    }

    /** The paths under which not all runs have equal values, in order of appearance. */
    static List<String> differing(List<Map<String, Object>> runs) {
        Set<String> paths = new LinkedHashSet<>();
        runs.forEach(values -> paths.addAll(values.keySet()));
        List<String> differing = new ArrayList<>();
        for (String path : paths) {
            Object first = runs.get(0).get(path);
            if (!runs.stream().allMatch(values -> Objects.equals(values.get(path), first))) {
                differing.add(path);
            }
        }
        return differing;
    }

    /**
     * One label for each run, such as {@code stepSize = 0.25}; the id of the run where parameters do not set it apart.
     *
     * @param differing the paths of {@link #differing}
     */
    static List<String> labels(List<String> ids, List<Map<String, Object>> runs, List<String> differing) {
        List<String> told = differing.stream().filter(path -> !followsFromType(path, differing)).toList();
        List<String> labels = new ArrayList<>();
        for (Map<String, Object> values : runs) {
            List<String> parts = new ArrayList<>();
            for (String path : told) {
                Optional.ofNullable(values.get(path)).ifPresent(v -> parts.add(name(path, told) + " = " + show(v)));
            }
            labels.add(String.join(", ", parts));
        }
        return IntStream.range(0, labels.size()).mapToObj(i -> distinct(labels, i, ids.get(i))).toList();
    }

    private static String distinct(List<String> labels, int run, String id) {
        String label = labels.get(run);
        if (label.isEmpty()) {
            return id;
        }
        return labels.stream().filter(label::equals).count() > 1 ? label + " (" + id + ")" : label;
    }

    /** Whether a parameter differs only because components of different types are compared. */
    private static boolean followsFromType(String path, List<String> differing) {
        int params = path.indexOf(".params.");
        return params >= 0 && differing.contains(path.substring(0, params) + ".type");
    }

    /** The last key, or as much more of the path as it takes to tell it from the others. */
    private static String name(String path, List<String> told) {
        String plain = plain(path);
        String last = last(plain);
        boolean unique = told.stream().filter(other -> last(plain(other)).equals(last)).count() == 1;
        return unique ? last : plain.replace('.', ' ');
    }

    /** The path as people say it: types by what they are the type of, parameters without the key that holds them. */
    private static String plain(String path) {
        return path.replace(".params.", ".").replaceFirst("\\.type$", "");
    }

    private static String last(String plain) {
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    private static String show(Object value) {
        return value instanceof String text ? text : Problem.show(value);
    }
}
