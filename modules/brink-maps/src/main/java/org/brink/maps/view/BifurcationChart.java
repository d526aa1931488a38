package org.brink.maps.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Range;
import org.brink.maps.StoredMap;

/** The chart of a bifurcation diagram, complete or still growing. */
public final class BifurcationChart {

    static final String TITLE = "Bifurcation diagram";
    /** Points of one value that are nearer to each other than this part of the whole height are drawn once. */
    private static final double NEAR = 1.0 / 700;
    private static final int BINS = 320;
    /** Negative ones, which nothing is below, keep what is visited rarely from being pale. */
    private static final double[] SHARES = {-3, -2, -1, 0.004, 0.008, 0.016, 0.03, 0.06};
    /** Height and place of the strip of phases, as parts of the height of the diagram. */
    private static final double STRIP = 0.02;
    private static final double STRIP_BELOW = 0.07;

    private BifurcationChart() {
    }

    /**
     * The chart.
     *
     * @param part what is shown of the vertical axis; empty to show everything
     */
    public static ChartModel of(StoredMap map, Optional<Range> part) {
        double[] x = map.vector("x");
        Optional<double[][]> backward = map.find("backward");
        double[] extent = part.map(range -> new double[] {range.low(), range.high()})
                .orElseGet(() -> extent(map.rows("points"), backward.orElse(new double[0][])));
        List<Layer> layers = new ArrayList<>();
        if (backward.isPresent()) {
            layers.add(points("downwards", 1, x, backward.get(), extent));
            layers.add(points("upwards", 0, x, map.rows("points"), extent));
        } else {
            layers.add(density(x, map.rows("points"), extent));
        }
        map.find("phase").ifPresent(phase -> layers.add(strip(x, phase[0], extent)));
        layers.addAll(StoredMaps.borders(map));
        Axis y = Axis.linear(map.text("observable"));
        double room = map.find("phase").isPresent() ? STRIP_BELOW * (extent[1] - extent[0]) : 0;
        return new ChartModel(map.experiment().title().isEmpty() ? TITLE : map.experiment().title(),
                StoredMaps.axis(map.text("over"), x, map.flag("log")), part.map(
                        range -> y.withRange(Range.closed(range.low() - room, range.high()))).orElse(y), layers, "");
    }

    /** A strip below the diagram, coloured by phase. */
    private static Layer strip(double[] x, double[] phases, double[] extent) {
        double height = extent[1] - extent[0];
        double low = extent[0] - (STRIP_BELOW - STRIP) * height;
        return PhaseColours.cells(x, new double[] {low, low + STRIP * height}, new double[][] {phases, phases});
    }

    /** How often a trajectory was where: so that the structure within chaos shows. */
    private static Layer density(double[] x, double[][] rows, double[] extent) {
        double bin = Math.max((extent[1] - extent[0]) / (BINS - 1), Double.MIN_NORMAL);
        double[] y = new double[BINS];
        double[][] counts = new double[BINS][x.length];
        for (int b = 0; b < BINS; b++) {
            y[b] = extent[0] + b * bin;
            Arrays.fill(counts[b], Double.NaN);
        }
        for (int i = 0; i < x.length; i++) {
            for (double value : rows[i]) {
                long b = Double.isFinite(value) ? Math.round((value - extent[0]) / bin) : -1;
                if (b >= 0 && b < BINS) {
                    double[] row = counts[(int) b];
                    row[i] = (Double.isNaN(row[i]) ? 0 : row[i]) + 1.0 / rows[i].length;
                }
            }
        }
        return new Layer.Cells("", x, y, counts, SHARES, List.of());
    }

    private static Layer points(String label, int ink, double[] x, double[][] rows, double[] extent) {
        double bin = Math.max(NEAR * (extent[1] - extent[0]), Double.MIN_NORMAL);
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            Set<Long> seen = new HashSet<>();
            for (double value : rows[i]) {
                if (value >= extent[0] && value <= extent[1]
                        && seen.add((long) Math.floor((value - extent[0]) / bin))) {
                    kept.add(new double[] {x[i], value});
                }
            }
        }
        double[] xs = kept.stream().mapToDouble(point -> point[0]).toArray();
        double[] ys = kept.stream().mapToDouble(point -> point[1]).toArray();
        return new Layer.Curve(label, new Ink.Run(ink), Layer.Style.POINTS, xs, ys, new long[0]);
    }

    /** The least and the greatest of all finite points. */
    private static double[] extent(double[][]... parts) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[][] rows : parts) {
            for (double[] row : rows) {
                for (double value : row) {
                    low = Math.min(low, Double.isFinite(value) ? value : low);
                    high = Math.max(high, Double.isFinite(value) ? value : high);
                }
            }
        }
        return low <= high ? new double[] {low, high} : new double[] {0, 1};
    }
}
