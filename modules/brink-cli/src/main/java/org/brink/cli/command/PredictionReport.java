package org.brink.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brink.api.numeric.Smoothing;
import org.brink.cli.text.Numbers;
import org.brink.cli.text.TextTable;
import org.brink.store.comparison.PredictionError;
import org.brink.store.comparison.RunComparison;

/** How far the predictions of the flows of some runs are off, as text and as plain values. */
final class PredictionReport {

    private final RunComparison comparison;
    private final PredictionOptions options;
    private final List<List<PredictionError>> errors = new ArrayList<>();

    PredictionReport(RunComparison comparison, PredictionOptions options) throws IOException {
        this.comparison = comparison;
        this.options = options;
        Smoothing smoothing = options.smoothing();
        for (var run : comparison.runs()) {
            errors.add(PredictionError.of(run, options.from(), options.to(), smoothing));
        }
    }

    /** Whether no run has a flow that predicts anything. */
    boolean empty() {
        return errors.stream().allMatch(List::isEmpty);
    }

    /** A row for each run, flow and quantity; empty if there is none. */
    String text() {
        if (empty()) {
            return "";
        }
        boolean several = errors.size() > 1;
        TextTable table = TextTable.leftAligned("  ");
        List<String> head = new ArrayList<>(several ? List.of("run") : List.of());
        head.addAll(List.of("flow", "quantity", "steps", "measured", "predicted", "error of means", "mean error",
                "largest"));
        table.row(head);
        for (int i = 0; i < errors.size(); i++) {
            for (PredictionError error : errors.get(i)) {
                List<String> row = new ArrayList<>(several ? List.of(comparison.label(i)) : List.of());
                row.addAll(List.of(error.flow(), error.quantity().title(), error.first() + "–" + error.last(),
                        Numbers.text(error.measured()), Numbers.text(error.predicted()), percent(error.ofMeans()),
                        percent(error.mean()), percent(error.largest())));
                table.row(row);
            }
        }
        return "\npredictions of flows, compared step by step with averages by " + options.describe() + "\n" + table;
    }

    private static String percent(double ratio) {
        return Double.isFinite(ratio) ? String.format(Locale.ROOT, "%.3g %%", 100 * ratio) : "";
    }

    /** The same for programs, one list of objects for all runs. */
    List<Object> json() {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < errors.size(); i++) {
            for (PredictionError error : errors.get(i)) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("run", comparison.runs().get(i).id());
                json.put("flow", error.flow());
                json.put("quantity", error.quantity().id());
                json.put("firstStep", error.first());
                json.put("lastStep", error.last());
                json.put("commonSteps", error.steps());
                json.put("measured", Numbers.json(error.measured()));
                json.put("predicted", Numbers.json(error.predicted()));
                json.put("errorOfMeans", Numbers.json(error.ofMeans()));
                json.put("meanError", Numbers.json(error.mean()));
                json.put("largestError", Numbers.json(error.largest()));
                all.add(json);
            }
        }
        return all;
    }
}
