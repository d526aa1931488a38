package org.brink.charts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Layer;
import org.brink.spi.view.Samples;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewedRun;

/**
 * Draws distances from the first process of the first run that has stored its points: to the first process of every
 * other run, or, with one run, to its other processes.
 */
final class DistanceView implements View {

    private static final String ITERATE = "iterate";
    /** Growth from row to row that counts as running away. */
    private static final double RATIO = 30;

    private record Mover(ViewedRun run, String process) {
    }

    @Override
    public ChartModel draw(List<? extends ViewedRun> runs) {
        List<Mover> movers = runs.stream().flatMap(run -> movers(run).stream().limit(runs.size() == 1 ? 99 : 1))
                .toList();
        List<Layer> layers = new ArrayList<>();
        Extent extent = new Extent(true);
        for (Mover other : movers.subList(Math.min(1, movers.size()), movers.size())) {
            distance(movers.get(0), other).filter(s -> s.rows() > 0).ifPresent(s -> {
                layers.add(new Layer.Curve(name(runs, other), Legends.ink(other.run()), Layer.Style.SOLID,
                        s.stepsAsReals(), s.scalar(), s.steps()));
                boolean diverged = Runaway.diverged(movers.get(0).run()) || Runaway.diverged(other.run());
                extent.include(s.scalar(), diverged ? Runaway.settled(s.scalar(), 0, RATIO) : s.rows());
            });
        }
        if (!layers.isEmpty()) {
            layers.addAll(EventRules.of(runs, ""));
        }
        Axis axis = Axis.log("‖w − w′‖");
        if (!extent.empty() && movers.stream().anyMatch(mover -> Runaway.diverged(mover.run()))) {
            axis = axis.withRange(extent.padded(0.06));
        }
        String title = layers.isEmpty() ? "Distance" : "Distance from " + name(runs, movers.get(0));
        return new ChartModel(title, Axis.steps(), axis, layers,
                "Compare two or more runs of equal dimension that have the probe “iterate” to see how far apart their"
                        + " trajectories are.");
    }

    private static String name(List<? extends ViewedRun> runs, Mover mover) {
        return runs.size() == 1 ? mover.process() : mover.run().label();
    }

    private static List<Mover> movers(ViewedRun run) {
        return run.processes().stream()
                .filter(p -> run.channels(p).stream().anyMatch(c -> c.name().equals(ITERATE)))
                .map(p -> new Mover(run, p)).toList();
    }

    private static Optional<Samples> distance(Mover a, Mover b) {
        if (a.run() instanceof DistanceReader reader && b.run() instanceof DistanceReader) {
            return reader.distance(a.process(), ITERATE, b.run(), b.process());
        }
        Optional<Samples> u = a.run().samples(a.process(), ITERATE);
        Optional<Samples> v = b.run().samples(b.process(), ITERATE);
        return u.isEmpty() || v.isEmpty() || u.get().values().length != v.get().values().length ? Optional.empty()
                : Optional.of(CommonSteps.distance(u.get(), v.get()));
    }
}
