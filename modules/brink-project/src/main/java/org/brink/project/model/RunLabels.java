package org.brink.project.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.brink.api.experiment.Experiment;
import org.brink.project.form.Numbers;
import org.brink.project.form.Words;

/**
 * Names runs by what sets them apart: among runs of experiments with the same title, the values that differ; the step
 * size where nothing differs. The title is added where a project has runs of several.
 */
final class RunLabels {

    private static final int MOST_VALUES = 3;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_VALUE = 40;
    private static final String STEP_SIZE = "optimizer.params.stepSize";
    /** What people vary most comes first. */
    private static final List<String> ORDER =
            List.of("optimizer", "init", "objective", "precision", "seed", "steps", "processes", "stop");
    /** Do not change the trajectory. */
    private static final Set<String> IGNORED = Set.of("title", "probes", "views");

    private RunLabels() {
    }

    /** The entries with their labels, in the same order. */
    static List<RunEntry> label(List<RunEntry> entries) {
        Map<String, List<RunEntry>> groups = entries.stream()
                .collect(Collectors.groupingBy(RunLabels::title, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<String>> differing = new HashMap<>();
        groups.forEach((title, group) -> differing.put(title, differing(group)));
        List<RunEntry> labelled = new ArrayList<>();
        for (RunEntry entry : entries) {
            String title = title(entry);
            String values = values(entry, differing.get(title));
            String prefix = groups.size() > 1 ? shortened(title, LONGEST_TITLE) : "";
            labelled.add(entry.withLabel(prefix.isEmpty() || values.isEmpty() ? prefix + values
                    : prefix + ": " + values));
        }
        return labelled;
    }

    private static String title(RunEntry entry) {
        return entry.experiment().map(e -> e.title().isBlank() ? e.objective().type() : e.title()).orElse("");
    }

    private static List<String> differing(List<RunEntry> group) {
        Set<String> paths = new HashSet<>();
        group.forEach(entry -> paths.addAll(entry.values().keySet()));
        return paths.stream().filter(path -> rank(path) < ORDER.size())
                .filter(path -> group.stream().map(entry -> Objects.toString(entry.values().get(path))).distinct()
                        .limit(2).count() > 1)
                .sorted(Comparator.comparingInt(RunLabels::rank).thenComparing(Comparator.naturalOrder())).toList();
    }

    private static int rank(String path) {
        String top = path.split("[.\\[]", 2)[0];
        return IGNORED.contains(top) || !ORDER.contains(top) ? ORDER.size() : ORDER.indexOf(top);
    }

    private static String values(RunEntry entry, List<String> differing) {
        List<String> paths = differing.stream().filter(entry.values()::containsKey).toList();
        if (paths.isEmpty()) {
            return entry.values().containsKey(STEP_SIZE) ? value(entry, STEP_SIZE)
                    : entry.experiment().map(Experiment::title).orElse("");
        }
        String text = paths.stream().limit(MOST_VALUES).map(path -> value(entry, path))
                .collect(Collectors.joining(", "));
        return paths.size() > MOST_VALUES ? text + ", …" : text;
    }

    private static String value(RunEntry entry, String path) {
        return words(path) + " " + shortened(Numbers.formatRaw(entry.values().get(path)), LONGEST_VALUE);
    }

    /** A path as people say it: {@code optimizer.params.stepSize} is "step size". */
    static String words(String path) {
        String[] names = path.replace(".params", "").replace(".type", "").split("\\.");
        String last = names[names.length - 1];
        // short names such as x or values mean nothing without what they belong to
        boolean vague = names.length > 1 && (last.length() < 3 || last.startsWith("value"));
        return vague ? Words.phrase(names[names.length - 2]) + " " + last : Words.phrase(last);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
    }
}
