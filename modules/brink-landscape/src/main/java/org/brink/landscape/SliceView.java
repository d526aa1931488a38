package org.brink.landscape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.ContourLevels;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Range;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewedRun;
import org.brink.store.document.InvalidDocument;

/** Draws one stored slice; trajectories of runs that are not viewed are left out. */
final class SliceView implements View {

    private static final double LOG_RATIO = 100;

    private final String name;
    private final boolean distance;
    private Optional<Slice> read = Optional.empty();

    SliceView(String name, boolean distance) {
        this.name = name;
        this.distance = distance;
    }

    @Override
    public ChartModel draw(List<? extends ViewedRun> runs) {
        try {
            if (read.isEmpty()) {
                read = find(runs).map(SliceFolder::read);
            }
        } catch (InvalidInput | InvalidDocument | UncheckedIOException unreadable) {
            return empty("The slice “" + name + "” cannot be read: " + unreadable.getMessage());
        }
        if (read.isEmpty()) {
            return empty("There is no slice “" + name + "” in this project. Compute one with “brink-cli slice”.");
        }
        Slice slice = read.get();
        if (slice.paths().stream().noneMatch(path -> viewed(path, runs).isPresent())) {
            return empty("This slice goes through other runs: " + slice.paths().stream().map(SlicePath::run)
                    .collect(Collectors.joining(", ")) + ".");
        }
        if (distance) {
            return distances(slice, runs);
        }
        return slice.axes().size() == 2 ? plane(slice, runs) : line(slice, runs);
    }

    private static ChartModel empty(String text) {
        return new ChartModel("Landscape slice", Axis.linear("x"), Axis.linear("y"), List.of(), text);
    }

    private Optional<Path> find(List<? extends ViewedRun> runs) {
        Path given = Path.of(name);
        if (given.isAbsolute()) {
            return Optional.of(given).filter(SliceFolder::isSlice);
        }
        return runs.stream().flatMap(run -> run.folder().stream()).map(folder -> {
            try {
                return SliceFolder.slicesOf(folder).resolve(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).filter(SliceFolder::isSlice).findFirst();
    }

    private static String title(Slice slice) {
        return slice.quantity().title() + ", " + slice.span().title().toLowerCase(Locale.ROOT)
                + (slice.span() == Span.PCA ? "" : ", step " + slice.step());
    }

    private static ChartModel plane(Slice slice, List<? extends ViewedRun> runs) {
        double[] xs = slice.axes().get(0);
        double[] ys = slice.axes().get(1);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Contours(slice.quantity().title(), new Ink.Background(), xs, ys, slice.values(),
                ContourLevels.of(slice.values())));
        List<Layer> markers = new ArrayList<>();
        for (SlicePath path : slice.paths()) {
            viewed(path, runs).ifPresent(run -> {
                double[] x = path.coordinates()[0];
                double[] y = path.coordinates()[1];
                layers.add(new Layer.Curve(legend(path, run, runs), new Ink.Run(run.colour()), Layer.Style.SOLID, x, y,
                        path.steps()));
                int last = x.length - 1;
                if (last >= 0) {
                    markers.add(marker(run, Layer.Shape.CIRCLE, x[0], y[0], "step " + path.steps()[0]));
                    markers.add(marker(run, Layer.Shape.SQUARE, x[last], y[last], "step " + path.steps()[last]));
                }
            });
        }
        layers.addAll(markers);
        return new ChartModel(title(slice), axis(slice.labels().get(0), xs), axis(slice.labels().get(1), ys), layers,
                "");
    }

    private static ChartModel line(Slice slice, List<? extends ViewedRun> runs) {
        double[] xs = slice.axes().get(0);
        double[] values = slice.values()[0];
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Curve(slice.quantity().title() + " on the line", new Ink.Reference(), Layer.Style.SOLID,
                xs, values, new long[0]));
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        for (SlicePath path : slice.paths()) {
            viewed(path, runs).ifPresent(run -> layers.add(new Layer.Curve(legend(path, run, runs),
                    new Ink.Run(run.colour()), Layer.Style.POINTS, path.coordinates()[0], path.values(),
                    path.steps())));
        }
        Axis y = low > 0 && high > LOG_RATIO * low ? Axis.log(slice.quantity().title())
                : Axis.linear(slice.quantity().title());
        return new ChartModel(title(slice), axis(slice.labels().get(0), xs), y, layers, "");
    }

    private static ChartModel distances(Slice slice, List<? extends ViewedRun> runs) {
        List<Layer> layers = new ArrayList<>();
        for (SlicePath path : slice.paths()) {
            viewed(path, runs).ifPresent(run -> {
                double[] x = new double[path.steps().length];
                for (int i = 0; i < x.length; i++) {
                    x[i] = path.steps()[i];
                }
                layers.add(new Layer.Curve(runs.size() == 1 ? "" : run.label(), new Ink.Run(run.colour()),
                        Layer.Style.SOLID, x, path.offPlane(), path.steps()));
            });
        }
        return new ChartModel("Distance from the " + (slice.axes().size() == 2 ? "plane" : "line") + ": "
                + title(slice), Axis.steps(), Axis.linear("distance"), layers, "");
    }

    private static Optional<? extends ViewedRun> viewed(SlicePath path, List<? extends ViewedRun> runs) {
        return runs.stream().filter(run -> run.id().equals(path.run())).findFirst();
    }

    private static String legend(SlicePath path, ViewedRun run, List<? extends ViewedRun> runs) {
        return (runs.size() == 1 ? "trajectory" : run.label()) + String.format(Locale.ROOT, ", up to %.3g off",
                path.largestDistance());
    }

    private static Layer.Marker marker(ViewedRun run, Layer.Shape shape, double x, double y, String text) {
        return new Layer.Marker("", new Ink.Run(run.colour()), shape, x, y, text);
    }

    private static Axis axis(String label, double[] grid) {
        return Axis.linear(label).withRange(Range.closed(grid[0], grid[grid.length - 1]));
    }
}
