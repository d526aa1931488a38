package org.brink.charts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Settings;
import org.brink.spi.view.Samples;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.brink.spi.view.ViewedRun;
import org.openide.util.lookup.ServiceProvider;

/** How far other trajectories are from the first one at the same step. */
@ServiceProvider(service = ViewProvider.class, position = 500)
public final class DistanceViewProvider implements ViewProvider {

    private static final String ITERATE = "iterate";

    @Override
    public String type() {
        return "distance-between-runs";
    }

    @Override
    public String displayName() {
        return "Distance between runs";
    }

    @Override
    public String summary() {
        return "The distance ‖w − w′‖ of every run from the first one by step; with one run, of its processes.";
    }

    @Override
    public View create(Settings settings) {
        return DistanceViewProvider::draw;
    }

    private static ChartModel draw(List<? extends ViewedRun> runs) {
        ViewedRun first = runs.get(0);
        List<String> own = withIterate(first);
        List<Layer> layers = new ArrayList<>();
        String reference = runs.size() == 1 && !own.isEmpty() ? own.get(0) : first.label();
        if (runs.size() == 1) {
            for (String process : own.subList(Math.min(1, own.size()), own.size())) {
                add(layers, first, own.get(0), first, process, process);
            }
        } else {
            for (ViewedRun other : runs.subList(1, runs.size())) {
                List<String> theirs = withIterate(other);
                if (!own.isEmpty() && !theirs.isEmpty()) {
                    add(layers, first, own.get(0), other, theirs.get(0), other.label());
                }
            }
        }
        return new ChartModel("Distance from " + reference, Axis.steps(), Axis.log("‖w − w′‖"), layers,
                "Compare two or more runs of equal dimension that have the probe “iterate” to see how far apart their"
                        + " trajectories are.");
    }

    private static List<String> withIterate(ViewedRun run) {
        return run.processes().stream()
                .filter(p -> run.channels(p).stream().anyMatch(c -> c.name().equals(ITERATE))).toList();
    }

    private static void add(List<Layer> layers, ViewedRun a, String processA, ViewedRun b, String processB,
            String label) {
        Optional<Samples> found = a instanceof DistanceReader reader
                ? reader.distance(processA, ITERATE, b, processB) : Optional.empty();
        found.filter(s -> s.rows() > 0).ifPresent(s -> layers.add(new Layer.Curve(label, Legends.ink(b),
                Layer.Style.SOLID, s.stepsAsReals(), s.scalar(), s.steps())));
    }
}
