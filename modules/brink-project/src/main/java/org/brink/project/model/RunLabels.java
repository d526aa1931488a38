package org.brink.project.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.brink.project.form.Numbers;

/**
 * Names runs by what sets them apart: among runs of the same objective, initial point and optimizer, the values that
 * differ, those that differ most in front; the step size where nothing differs. The objective is added where a
 * project has runs of several.
 */
final class RunLabels {

    private static final int MOST_VALUES = 3;
    private static final int LONGEST_VALUE = 40;
    private static final String STEP_SIZE = "optimizer.params.stepSize";
    private static final List<String> KIND = List.of("objective.type", "optimizer.type", "init.type");
    /** What comes first among what varies as much; what is not listed does not change the trajectory. */
    private static final List<String> ORDER =
            List.of("optimizer", "init", "objective", "precision", "seed", "steps", "processes", "stop");

    private RunLabels() {
    }

    /** The entries with their labels, in the same order. */
    static List<RunEntry> label(List<RunEntry> entries) {
        Map<List<String>, List<RunEntry>> groups = entries.stream()
                .collect(Collectors.groupingBy(RunLabels::kind, LinkedHashMap::new, Collectors.toList()));
        Map<List<String>, List<String>> differing = new HashMap<>();
        groups.forEach((kind, group) -> differing.put(kind, differing(group)));
        List<String> told = KIND.stream().filter(path -> several(entries, path)).toList();
        List<RunEntry> labelled = new ArrayList<>();
        for (RunEntry entry : entries) {
            List<String> parts = new ArrayList<>();
            told.stream().filter(entry.values()::containsKey).forEach(path -> parts.add(text(entry, path)));
            parts.addAll(values(entry, differing.get(kind(entry))));
            labelled.add(entry.withLabel(String.join(", ", parts)));
        }
        return labelled;
    }

    private static List<String> kind(RunEntry entry) {
        return KIND.stream().map(path -> text(entry, path)).toList();
    }

    private static boolean several(List<RunEntry> entries, String path) {
        return entries.stream().filter(entry -> entry.values().containsKey(path)).map(entry -> text(entry, path))
                .distinct().limit(2).count() > 1;
    }

    private static List<String> differing(List<RunEntry> group) {
        Set<String> paths = new TreeSet<>();
        group.forEach(entry -> paths.addAll(entry.values().keySet()));
        Map<String, Long> distinct = new TreeMap<>();
        for (String path : paths) {
            long count = group.stream().map(entry -> text(entry, path)).distinct().count();
            if (count > 1 && rank(path) >= 0) {
                distinct.put(path, count);
            }
        }
        Comparator<String> byCount = Comparator.comparingLong(distinct::get);
        return distinct.keySet().stream().sorted(byCount.reversed().thenComparingInt(RunLabels::rank)).toList();
    }

    private static int rank(String path) {
        return ORDER.indexOf(path.split("[.\\[]", 2)[0]);
    }

    private static List<String> values(RunEntry entry, List<String> differing) {
        List<String> paths = differing.stream().filter(entry.values()::containsKey).toList();
        if (paths.isEmpty()) {
            paths = entry.values().containsKey(STEP_SIZE) ? List.of(STEP_SIZE) : List.of();
        }
        List<String> parts = new ArrayList<>();
        paths.stream().limit(MOST_VALUES).forEach(path -> parts.add(name(path) + " = " + text(entry, path)));
        if (paths.size() > MOST_VALUES) {
            parts.add("…");
        }
        return parts;
    }

    /** The last key of a path: {@code stepSize}; types by what they are the type of: {@code schedule}. */
    static String name(String path) {
        String[] keys = path.replaceFirst("\\.type$", "").split("\\.");
        return keys[keys.length - 1];
    }

    private static String text(RunEntry entry, String path) {
        String text = Numbers.formatRaw(Objects.requireNonNullElse(entry.values().get(path), ""));
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1).strip() + "…";
    }
}
