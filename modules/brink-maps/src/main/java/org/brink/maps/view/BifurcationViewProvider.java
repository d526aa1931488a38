package org.brink.maps.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.maps.StoredMap;
import org.brink.spi.view.View;
import org.brink.spi.view.ViewProvider;
import org.openide.util.lookup.ServiceProvider;

/** A stored bifurcation diagram. */
@ServiceProvider(service = ViewProvider.class, position = 700)
public final class BifurcationViewProvider implements ViewProvider {

    private static final String TITLE = "Bifurcation diagram";
    /** Points of one value that are nearer to each other than this part of the whole height are drawn once. */
    private static final double NEAR = 1.0 / 700;
    private static final int BINS = 320;
    /** Negative ones, which nothing is below, keep what is visited rarely from being pale. */
    private static final double[] SHARES = {-3, -2, -1, 0.004, 0.008, 0.016, 0.03, 0.06};

    @Override
    public String type() {
        return "bifurcation";
    }

    @Override
    public String displayName() {
        return TITLE;
    }

    @Override
    public String summary() {
        return "What trajectories visit after a burn-in, over one number of the experiment, with exact borders.";
    }

    @Override
    public Schema schema() {
        return Schema.of(StoredMaps.MAP);
    }

    @Override
    public boolean needsRuns() {
        return false;
    }

    @Override
    public View create(Settings settings) {
        String name = settings.get(StoredMaps.MAP);
        return runs -> StoredMaps.draw(name, StoredMap.Kind.BIFURCATION, runs, TITLE, BifurcationViewProvider::draw);
    }

    private static ChartModel draw(StoredMap map) {
        double[] x = map.vector("x");
        List<Layer> layers = new ArrayList<>();
        boolean continued = map.find("backward").isPresent();
        map.find("backward").ifPresent(rows -> layers.add(points("downwards", 1, x, rows)));
        layers.add(continued ? points("upwards", 0, x, map.rows("points")) : density(x, map.rows("points")));
        layers.addAll(StoredMaps.borders(map));
        return new ChartModel(map.experiment().title().isEmpty() ? TITLE : map.experiment().title(),
                StoredMaps.axis(map.text("over"), x, map.flag("log")), Axis.linear(map.text("observable")), layers, "");
    }

    /** How often a trajectory was where: so that the structure within chaos shows. */
    private static Layer density(double[] x, double[][] rows) {
        double[] extent = extent(rows);
        double bin = Math.max((extent[1] - extent[0]) / (BINS - 1), Double.MIN_NORMAL);
        double[] y = new double[BINS];
        double[][] counts = new double[BINS][x.length];
        for (int b = 0; b < BINS; b++) {
            y[b] = extent[0] + b * bin;
            Arrays.fill(counts[b], Double.NaN);
        }
        for (int i = 0; i < x.length; i++) {
            for (double value : rows[i]) {
                if (Double.isFinite(value)) {
                    int b = (int) Math.min(BINS - 1, Math.round((value - extent[0]) / bin));
                    counts[b][i] = (Double.isNaN(counts[b][i]) ? 0 : counts[b][i]) + 1.0 / rows[i].length;
                }
            }
        }
        return new Layer.Cells("", x, y, counts, SHARES, List.of());
    }

    private static Layer points(String label, int ink, double[] x, double[][] rows) {
        double low = extent(rows)[0];
        double bin = Math.max(NEAR * (extent(rows)[1] - low), Double.MIN_NORMAL);
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            Set<Long> seen = new HashSet<>();
            for (double value : rows[i]) {
                if (Double.isFinite(value) && seen.add((long) Math.floor((value - low) / bin))) {
                    kept.add(new double[] {x[i], value});
                }
            }
        }
        double[] xs = kept.stream().mapToDouble(point -> point[0]).toArray();
        double[] ys = kept.stream().mapToDouble(point -> point[1]).toArray();
        return new Layer.Curve(label, new Ink.Run(ink), Layer.Style.POINTS, xs, ys, new long[0]);
    }

    private static double[] extent(double[][] rows) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] row : rows) {
            for (double value : row) {
                low = Math.min(low, Double.isFinite(value) ? value : low);
                high = Math.max(high, Double.isFinite(value) ? value : high);
            }
        }
        return low <= high ? new double[] {low, high} : new double[] {0, 1};
    }
}
