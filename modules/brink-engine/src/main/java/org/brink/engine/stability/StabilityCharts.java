package org.brink.engine.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brink.api.chart.Axis;
import org.brink.api.chart.ChartModel;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.filter.Complex;
import org.brink.api.filter.StabilityRegion;
import org.brink.api.parameter.Range;

/**
 * Charts of the stability region of one descent: the region in the plane of s, an eigenvalue of P⁻¹H with the step size
 * inside P, and the roots z of z − ρ + sQ(z) = 0 beside the unit circle. The region is computed once, by the first who
 * asks. Safe for all threads.
 */
public final class StabilityCharts {

    private static final int PATH_POINTS = 500;
    /** How far beyond the edge, as a share of it, the real axis and the paths of the roots go. */
    private static final double BEYOND = 1.25;
    /** Half the width of the chart of roots, at least and at most. */
    private static final double LEAST_HALF = 1.25;
    private static final double MOST_HALF = 8;
    private static final Ink REGION = new Ink.Run(0);
    private static final Ink ROOTS = new Ink.Run(1);
    private static final long[] NO_STEPS = {};

    private final FilteredDescent descent;
    private final StabilityRegion region;
    private Optional<RegionPlane> plane = Optional.empty();
    private Optional<List<Layer>> drawnPaths = Optional.empty();

    /** Charts of a descent. */
    public StabilityCharts(FilteredDescent descent) {
        this.descent = descent;
        this.region = descent.region();
    }

    /** The largest real s that a slider should offer. */
    public double largest() {
        return BEYOND * descent.edge().threshold();
    }

    /**
     * The region of stability in the plane of s, shaded, with its boundary, the edge on the real axis and one chosen s.
     */
    public ChartModel region(Complex chosen) {
        RegionPlane drawn = plane();
        List<Layer> layers = new ArrayList<>(drawn.layers());
        double edge = descent.edge().threshold();
        layers.add(new Layer.Marker("", new Ink.Reference(), Layer.Shape.SQUARE, edge, 0, "edge " + number(edge)));
        layers.add(new Layer.Marker("chosen s", ROOTS, Layer.Shape.CIRCLE, chosen.real(), chosen.imaginary(), ""));
        return new ChartModel("Stable eigenvalues", Axis.linear("Re s, an eigenvalue of P⁻¹H")
                .withRange(drawn.real()), Axis.linear("Im s").withRange(drawn.imaginary()), layers, "");
    }

    /** The roots at one s as points, and their paths for real s from 0 on, with the unit circle. */
    public ChartModel roots(Complex chosen) {
        List<Layer> layers = new ArrayList<>(paths());
        List<Complex> roots = region.roots(chosen);
        for (int i = 0; i < roots.size(); i++) {
            Complex root = roots.get(i);
            layers.add(new Layer.Marker(i == 0 ? "roots at the chosen s" : "", ROOTS, Layer.Shape.CIRCLE, root.real(),
                    root.imaginary(), ""));
        }
        double reach = roots.stream().mapToDouble(Complex::modulus).max().orElse(1);
        double half = Math.max(LEAST_HALF, Math.min(1.15 * reach, MOST_HALF));
        return new ChartModel("Roots z", Axis.linear("Re z").withRange(Range.closed(-half, half)),
                Axis.linear("Im z").withRange(Range.closed(-half, half)), layers, "");
    }

    private synchronized RegionPlane plane() {
        if (plane.isEmpty()) {
            plane = Optional.of(RegionPlane.of(descent, REGION));
        }
        return plane.get();
    }

    private synchronized List<Layer> paths() {
        if (drawnPaths.isEmpty()) {
            List<Layer> layers = new ArrayList<>();
            double[] angles = IntStream.rangeClosed(0, 360).mapToDouble(i -> Math.PI * i / 180).toArray();
            layers.add(new Layer.Curve("unit circle", new Ink.Reference(), Layer.Style.SOLID,
                    Arrays.stream(angles).map(Math::cos).toArray(), Arrays.stream(angles).map(Math::sin).toArray(),
                    NO_STEPS));
            List<Complex> along = IntStream.rangeClosed(1, PATH_POINTS)
                    .mapToObj(i -> Complex.real(largest() * i / PATH_POINTS)).toList();
            List<List<Complex>> paths = region.paths(along);
            for (int i = 0; i < paths.get(0).size(); i++) {
                int root = i;
                layers.add(new Layer.Curve(i == 0 ? "paths for real s from 0" : "", REGION, Layer.Style.POINTS,
                        paths.stream().mapToDouble(roots -> roots.get(root).real()).toArray(),
                        paths.stream().mapToDouble(roots -> roots.get(root).imaginary()).toArray(), NO_STEPS));
            }
            drawnPaths = Optional.of(layers);
        }
        return drawnPaths.get();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6g", value).replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
    }
}
