package org.brink.charts.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.spi.objective.PlanarChart;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewedRun;

/** Draws trajectories in the plane of the first run's objective; runs with other coordinates are left out. */
final class PlaneView implements View {

    private static final String TITLE = "Plane";

    private final PlaneWindow window = new PlaneWindow();
    private final LossField field = new LossField();

    @Override
    public ChartModel draw(List<? extends ViewedRun> runs) {
        Optional<? extends ViewedRun> leader = runs.stream().filter(r -> r.objective().planarChart().isPresent())
                .findFirst();
        if (leader.isEmpty()) {
            return empty("This objective offers no plane to draw its trajectories in.");
        }
        PlanarChart plane = leader.get().objective().planarChart().orElseThrow();
        Map<ViewedRun, List<PlanePath>> paths = new LinkedHashMap<>();
        for (ViewedRun run : runs) {
            run.objective().planarChart().filter(chart -> sameAxes(chart, plane))
                    .map(chart -> paths(run, chart)).filter(found -> !found.isEmpty())
                    .ifPresent(found -> paths.put(run, found));
        }
        if (paths.isEmpty()) {
            return empty("Add the probe “iterate” to the experiment to see the trajectory here.");
        }
        window.fit(paths.values().stream().flatMap(List::stream).toList());
        List<Layer> layers = new ArrayList<>();
        layers.add(field.contours(leader.get(), plane, window.x(), window.y()));
        paths.forEach((run, found) -> curves(runs, run, found, layers));
        paths.forEach((run, found) -> markers(runs, run, found.get(0), layers));
        if (runs.size() > 1) {
            paths.values().stream().flatMap(found -> found.stream().skip(1)).map(PlanePath::process).distinct()
                    .forEach(p -> layers.add(Legends.key(p, Legends.style(leader.get(), p))));
        }
        return new ChartModel(TITLE, Axis.linear(plane.xName()).withRange(window.x()),
                Axis.linear(plane.yName()).withRange(window.y()), layers, "");
    }

    private static boolean sameAxes(PlanarChart a, PlanarChart b) {
        return a.xName().equals(b.xName()) && a.yName().equals(b.yName());
    }

    private static List<PlanePath> paths(ViewedRun run, PlanarChart chart) {
        return run.processes().stream().flatMap(p -> PlanePath.of(run, p, chart).stream()).toList();
    }

    private static void curves(List<? extends ViewedRun> runs, ViewedRun run, List<PlanePath> paths,
            List<Layer> layers) {
        for (PlanePath path : paths) {
            String entry = Legends.entry(runs, run, path.process(), path == paths.get(0));
            layers.add(new Layer.Curve(entry, Legends.ink(run), Legends.style(run, path.process()), path.x(),
                    path.y(), path.steps()));
        }
    }

    private static void markers(List<? extends ViewedRun> runs, ViewedRun run, PlanePath path, List<Layer> layers) {
        boolean alone = runs.size() == 1;
        if (path.fromStart()) {
            layers.add(new Layer.Marker("", Legends.ink(run), Layer.Shape.CIRCLE, path.x()[0], path.y()[0],
                    alone ? "start" : ""));
        }
        int last = path.settled() - 1;
        if (Runaway.diverged(run)) {
            layers.add(Divergence.marker(runs, run, path.x()[last], path.y()[last]));
        } else {
            boolean over = run.status().state().ended();
            layers.add(new Layer.Marker("", Legends.ink(run), Layer.Shape.SQUARE, path.x()[last], path.y()[last],
                    alone ? over ? "end" : "now" : ""));
        }
    }

    private static ChartModel empty(String text) {
        return new ChartModel(TITLE, Axis.linear("x"), Axis.linear("y"), List.of(), text);
    }
}
