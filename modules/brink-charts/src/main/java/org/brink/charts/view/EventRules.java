package org.brink.charts.view;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.run.RunEvent;
import org.brink.spi.view.ViewedRun;

/** The events of runs as vertical lines on charts over the steps; how a run ended has its own mark. */
final class EventRules {

    private EventRules() {
    }

    /**
     * One line for each event.
     *
     * @param process the only process whose events are shown, with those of the whole run; empty for all
     */
    static List<Layer> of(List<? extends ViewedRun> runs, String process) {
        List<Layer> rules = new ArrayList<>();
        for (ViewedRun run : runs) {
            for (RunEvent event : run.events()) {
                boolean shown = process.isEmpty() || event.process().isEmpty() || event.process().equals(process);
                if (shown && !event.endsRun()) {
                    rules.add(rule(runs, run, event, rules.isEmpty()));
                }
            }
        }
        return rules;
    }

    private static Layer rule(List<? extends ViewedRun> runs, ViewedRun run, RunEvent event, boolean first) {
        boolean single = runs.size() == 1;
        String words = event.type().replace('-', ' ');
        String whose = single ? run.processes().size() > 1 && !event.process().isEmpty() ? event.process() + ": " : ""
                : run.label() + ": ";
        return new Layer.Rule(first ? "event" : "", single ? new Ink.Reference() : Legends.ink(run), event.step(),
                words + " " + event.step(), whose + words + " at step " + event.step() + ". " + event.detail());
    }
}
