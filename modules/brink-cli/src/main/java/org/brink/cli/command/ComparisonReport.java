package org.brink.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.brink.cli.text.Numbers;
import org.brink.cli.text.TextTable;
import org.brink.store.comparison.RunComparison;
import org.brink.store.comparison.RunSummary;
import org.brink.store.comparison.TrajectoryDistance;
import org.brink.store.document.JsonFormat;

/** A comparison as text and as plain values. */
final class ComparisonReport {

    /**
     * How far apart two runs are.
     *
     * @param process the process whose positions are compared
     */
    private record Pair(int a, int b, String process, TrajectoryDistance distance) {
    }

    private final RunComparison comparison;
    private final List<RunSummary> summaries;
    private final List<Pair> pairs;

    private ComparisonReport(RunComparison comparison, List<RunSummary> summaries, List<Pair> pairs) {
        this.comparison = comparison;
        this.summaries = summaries;
        this.pairs = pairs;
    }

    static ComparisonReport of(RunComparison comparison) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        int count = comparison.runs().size();
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                for (String process : comparison.comparableProcesses(a, b)) {
                    Optional<TrajectoryDistance> distance = comparison.distance(a, b, process);
                    if (distance.isPresent()) {
                        pairs.add(new Pair(a, b, process, distance.get()));
                    }
                }
            }
        }
        return new ComparisonReport(comparison, comparison.summaries(), pairs);
    }

    /** A row for each run with the parameters that differ and how it ended, then the distances. */
    String text() {
        TextTable table = TextTable.leftAligned("");
        List<String> head = new ArrayList<>(List.of("run"));
        head.addAll(comparison.differingPaths());
        head.addAll(List.of("status", "step", "loss", "sharpness"));
        table.row(head);
        for (int i = 0; i < summaries.size(); i++) {
            RunSummary summary = summaries.get(i);
            List<String> row = new ArrayList<>(List.of(summary.id()));
            for (String path : comparison.differingPaths()) {
                row.add(comparison.value(i, path).map(ComparisonReport::show).orElse(""));
            }
            row.add(summary.status().state().id());
            row.add(summary.status().step().isPresent() ? Long.toString(summary.status().step().getAsLong()) : "");
            row.add(show(summary.finalLoss()));
            row.add(show(summary.finalSharpness()));
            table.row(row);
        }
        return table + distances();
    }

    private String distances() {
        if (pairs.isEmpty()) {
            return "";
        }
        TextTable table = TextTable.leftAligned("  ");
        table.row("process", "from", "to", "at step", "distance", "largest", "at step");
        for (Pair pair : pairs) {
            TrajectoryDistance distance = pair.distance;
            table.row(pair.process, comparison.label(pair.a), comparison.label(pair.b),
                    Long.toString(distance.lastStep()), Numbers.text(distance.atLast()), Numbers.text(distance.max()),
                    Long.toString(distance.maxStep()));
        }
        return "\ndistance between trajectories\n" + table;
    }

    private static String show(Object raw) {
        return raw instanceof String text ? text : JsonFormat.line(raw);
    }

    private static String show(OptionalDouble value) {
        return value.isPresent() ? Numbers.text(value.getAsDouble()) : "";
    }

    Map<String, Object> json() {
        List<Object> runs = new ArrayList<>();
        for (int i = 0; i < summaries.size(); i++) {
            runs.add(run(i));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("differing", comparison.differingPaths());
        json.put("runs", runs);
        json.put("distances", pairs.stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> run(int index) {
        RunSummary summary = summaries.get(index);
        Map<String, Object> values = new LinkedHashMap<>();
        for (String path : comparison.differingPaths()) {
            comparison.value(index, path).ifPresent(value -> values.put(path, value));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", summary.id());
        json.put("label", comparison.label(index));
        json.put("values", values);
        json.putAll(StatusText.json(summary.status()));
        summary.finalLoss().ifPresent(loss -> json.put("finalLoss", Numbers.json(loss)));
        summary.finalSharpness().ifPresent(sharpness -> json.put("finalSharpness", Numbers.json(sharpness)));
        return json;
    }

    private Map<String, Object> json(Pair pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("process", pair.process);
        json.put("runs", List.of(summaries.get(pair.a).id(), summaries.get(pair.b).id()));
        json.put("commonSteps", pair.distance.steps());
        json.put("lastStep", pair.distance.lastStep());
        json.put("atLast", Numbers.json(pair.distance.atLast()));
        json.put("max", Numbers.json(pair.distance.max()));
        json.put("maxStep", pair.distance.maxStep());
        return json;
    }
}
