package org.brink.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;

/** Names runs by the parameters in which they differ. */
final class RunLabels {

    private RunLabels() {
    }

    /** One label per experiment, in order: {@code stepSize = 0.2}; empty texts where nothing differs. */
    static List<String> of(List<Experiment> experiments) {
        List<Map<String, Object>> values = experiments.stream().map(RunLabels::flat).toList();
        Set<String> paths = new LinkedHashSet<>();
        values.forEach(v -> paths.addAll(v.keySet()));
        paths.removeIf(path -> values.stream().map(v -> String.valueOf(v.get(path))).distinct().count() == 1);
        List<String> labels = new ArrayList<>();
        for (Map<String, Object> value : values) {
            List<String> parts = new ArrayList<>();
            for (String path : paths) {
                if (value.containsKey(path)) {
                    parts.add(shortName(path, paths) + " = " + text(value.get(path)));
                }
            }
            labels.add(String.join(", ", parts));
        }
        return labels;
    }

    private static Map<String, Object> flat(Experiment e) {
        Map<String, Object> out = new LinkedHashMap<>();
        put(out, "objective", e.objective());
        put(out, "init", e.init());
        put(out, "optimizer", e.optimizer());
        out.put("precision", e.precision().id());
        out.put("seed", e.seed());
        out.put("steps", e.steps());
        return out;
    }

    private static void put(Map<String, Object> out, String path, ComponentSpec spec) {
        out.put(path, spec.type());
        putAll(out, path, spec.params());
    }

    private static void putAll(Map<String, Object> out, String path, Map<?, ?> params) {
        new TreeMap<>(params).forEach((name, value) -> {
            if (value instanceof Map<?, ?> nested) {
                putAll(out, path + "." + name, nested);
            } else {
                out.put(path + "." + name, value);
            }
        });
    }

    /** The last part of a path, or the whole path where that is not enough to tell it from others. */
    private static String shortName(String path, Set<String> paths) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        boolean unique = paths.stream().filter(p -> p.endsWith("." + last) || p.equals(last)).count() == 1;
        return unique ? last : path;
    }

    private static String text(Object value) {
        if (value instanceof Double d && d == Math.rint(d) && Math.abs(d) < 1e15) {
            return Long.toString(d.longValue());
        }
        return String.valueOf(value);
    }
}
