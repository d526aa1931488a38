package org.brink.sweeps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.chart.Layer.Curve;
import org.brink.api.chart.Layer.Style;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.experiment.SweepAxis.Spaced;
import org.brink.api.experiment.SweepAxis.Track;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewedRun;
import org.brink.sweeps.SweepGroups.Group;
import org.brink.sweeps.SweepGroups.Spread;

/**
 * A channel's value against one axis of a sweep: for every value of the axis the median over all other axes as a line,
 * the quartiles as faint lines and the extremes as dotted ones, where there is more than one cell.
 */
final class SweepCurve implements View {

    private static final String EMPTY = "No sweep with results to draw: run one with brink-cli sweep.";

    private final String channel;
    private final String path;
    private final SweepTable.Statistic statistic;

    /**
     * @param channel the channel; empty for the first loss
     * @param path of the axis; empty for the first with numbers
     */
    SweepCurve(String channel, String path, SweepTable.Statistic statistic) {
        this.channel = channel;
        this.path = path;
        this.statistic = statistic;
    }

    @Override
    public ChartModel draw(List<? extends ViewedRun> runs) {
        List<Layer> layers = new ArrayList<>();
        Optional<Axis> x = Optional.empty();
        String drawn = channel;
        boolean positive = true;
        for (ViewedRun run : runs) {
            Optional<SweepFolder> folder = sweep(run);
            if (folder.isPresent()) {
                try {
                    SweepPlan plan = folder.get().plan();
                    SweepTable table = folder.get().table();
                    Optional<Track> axis = axis(plan);
                    Optional<String> name = channel(table);
                    if (axis.isPresent() && name.isPresent()) {
                        drawn = name.get();
                        x = x.isPresent() ? x : Optional.of(axis(axis.get()));
                        List<Layer> curves = curves(plan, table, axis.get(), drawn, run);
                        positive &= curves.stream().allMatch(layer -> Arrays.stream(((Curve) layer).y())
                                .allMatch(value -> value > 0 || Double.isNaN(value)));
                        layers.addAll(curves);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        String label = (statistic == SweepTable.Statistic.LAST ? "last " : statistic.id() + " of ")
                + (drawn.isEmpty() ? "value" : drawn);
        return new ChartModel("Sweep", x.orElse(Axis.linear("axis of the sweep")),
                positive && !layers.isEmpty() ? Axis.log(label) : Axis.linear(label), layers, EMPTY);
    }

    private static Optional<SweepFolder> sweep(ViewedRun run) {
        try {
            return run.folder().isPresent() && SweepFolder.isSweep(run.folder().get())
                    ? Optional.of(SweepFolder.open(run.folder().get())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Track> axis(SweepPlan plan) {
        return plan.axes().stream().flatMap(axis -> axis.tracks().stream())
                .filter(track -> path.isEmpty() ? !track.path().equals(SweepAxis.SEED) : track.path().equals(path))
                .filter(track -> track.values().get(0) instanceof Number).findFirst();
    }

    private Optional<String> channel(SweepTable table) {
        return table.channels().stream()
                .filter(name -> channel.isEmpty() ? name.endsWith(".loss") : name.equals(channel)).findFirst();
    }

    private static Axis axis(Track track) {
        String label = track.path().replaceFirst("^.*\\.params\\.", "");
        boolean log = track.values() instanceof Spaced spaced && spaced.logarithmic();
        return log ? Axis.log(label) : Axis.linear(label);
    }

    private List<Layer> curves(SweepPlan plan, SweepTable table, Track axis, String name, ViewedRun run) {
        List<Group> groups = new ArrayList<>(SweepGroups.by(plan, List.of(axis.path())).groups());
        groups.removeIf(group -> !(group.values().get(axis.path()) instanceof Number));
        groups.sort(Comparator.comparingDouble(group -> number(group, axis)));
        double[] x = groups.stream().mapToDouble(group -> number(group, axis)).toArray();
        List<Spread> spreads = groups.stream().map(group -> SweepGroups.spread(table, group, name, statistic)).toList();
        List<Layer> layers = new ArrayList<>();
        if (spreads.stream().anyMatch(spread -> spread.count() > 1)) {
            add(layers, "", run, Style.DOTTED, x, spreads, Spread::least);
            add(layers, "", run, Style.DOTTED, x, spreads, Spread::most);
            add(layers, "", run, Style.FAINT, x, spreads, Spread::lower);
            add(layers, "", run, Style.FAINT, x, spreads, Spread::upper);
        }
        add(layers, run.label(), run, Style.SOLID, x, spreads, Spread::median);
        return layers;
    }

    private static double number(Group group, Track axis) {
        return ((Number) group.values().get(axis.path())).doubleValue();
    }

    private static void add(List<Layer> layers, String label, ViewedRun run, Style style, double[] x,
            List<Spread> spreads, ToDoubleFunction<Spread> value) {
        layers.add(new Curve(label, new Ink.Run(run.colour()), style, x, spreads.stream().mapToDouble(value).toArray(),
                new long[0]));
    }
}
