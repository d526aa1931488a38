package org.brink.charts.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.run.RunEvent;
import org.brink.spi.view.ViewedRun;

/**
 * The events of runs as vertical lines on charts over the steps; how a run ended has its own mark. A type of which a
 * run has more than {@value #MOST} is counted in the legend instead: so many lines would hide the curves.
 */
final class EventRules {

    static final int MOST = 60;

    private EventRules() {
    }

    /**
     * One line for each event.
     *
     * @param process the only process whose events are shown, with those of the whole run; empty for all
     */
    static List<Layer> of(List<? extends ViewedRun> runs, String process) {
        List<Layer> rules = new ArrayList<>();
        List<Layer> counts = new ArrayList<>();
        for (ViewedRun run : runs) {
            Map<String, List<RunEvent>> byType = new LinkedHashMap<>();
            for (RunEvent event : run.events()) {
                boolean shown = process.isEmpty() || event.process().isEmpty() || event.process().equals(process);
                if (shown && !event.endsRun()) {
                    byType.computeIfAbsent(event.type(), type -> new ArrayList<>()).add(event);
                }
            }
            byType.forEach((type, events) -> {
                if (events.size() > MOST) {
                    counts.add(count(runs, run, type, events.size()));
                } else {
                    together(events).forEach(same -> rules.add(rule(runs, run, same, rules.isEmpty())));
                }
            });
        }
        rules.addAll(counts);
        return rules;
    }

    /** Several processes may see the same at one step: one line tells of all. */
    private static Collection<List<RunEvent>> together(List<RunEvent> events) {
        Map<Long, List<RunEvent>> byStep = new LinkedHashMap<>();
        events.forEach(event -> byStep.computeIfAbsent(event.step(), step -> new ArrayList<>()).add(event));
        return byStep.values();
    }

    private static Layer rule(List<? extends ViewedRun> runs, ViewedRun run, List<RunEvent> same, boolean first) {
        RunEvent event = same.get(0);
        boolean single = runs.size() == 1;
        String words = event.type().replace('-', ' ');
        String details = same.stream().map(each -> whose(runs, run, each) + words + " at step " + each.step() + ". "
                + each.detail()).collect(Collectors.joining(" "));
        return new Layer.Rule(first ? "event" : "", single ? new Ink.Reference() : Legends.ink(run), event.step(),
                words + " " + event.step(), details);
    }

    private static String whose(List<? extends ViewedRun> runs, ViewedRun run, RunEvent event) {
        boolean named = run.processes().size() > 1 && !event.process().isEmpty();
        return runs.size() > 1 ? run.label() + ": " : named ? event.process() + ": " : "";
    }

    /** An entry of the legend without a place in the chart. */
    private static Layer count(List<? extends ViewedRun> runs, ViewedRun run, String type, int count) {
        String whose = runs.size() == 1 ? "" : run.label() + ": ";
        return new Layer.Marker(whose + count + " × " + type.replace('-', ' ') + " (not drawn)", new Ink.Background(),
                Layer.Shape.CIRCLE, Double.NaN, Double.NaN, "");
    }
}
