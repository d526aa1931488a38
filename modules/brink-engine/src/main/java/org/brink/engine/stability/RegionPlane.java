package org.brink.engine.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brink.api.chart.Ink;
import org.brink.api.chart.Layer;
import org.brink.api.filter.Complex;
import org.brink.api.filter.StabilityRegion;
import org.brink.api.parameter.Range;

/**
 * The part of the plane of s that holds the region of stability around the real interval from 0 to the edge, and what
 * is drawn there whatever s is chosen.
 *
 * @param real shown real parts
 * @param imaginary shown imaginary parts, symmetric about 0
 * @param layers the shaded region, its boundary, the rest of the boundary curve, the real axis
 */
record RegionPlane(Range real, Range imaginary, List<Layer> layers) {

    private static final int COLUMNS = 181;
    private static final int ROWS = 141;
    private static final int CURVE_POINTS = 1440;
    /** Allowed for the root that lies on the circle itself. */
    private static final double ON_THE_CIRCLE = 1e-7;
    private static final long[] NO_STEPS = {};

    static RegionPlane of(FilteredDescent descent, Ink ink) {
        StabilityRegion region = descent.region();
        double[] x = new double[CURVE_POINTS + 1];
        double[] y = new double[CURVE_POINTS + 1];
        double[] outline = new double[CURVE_POINTS + 1];
        double edge = descent.edge().threshold();
        double low = 0;
        double high = edge;
        double up = 0;
        for (int i = 0; i <= CURVE_POINTS; i++) {
            Optional<Complex> s = region.boundary(2 * Math.PI * i / CURVE_POINTS);
            x[i] = s.map(Complex::real).orElse(Double.NaN);
            y[i] = s.map(Complex::imaginary).orElse(Double.NaN);
            // elsewhere on the curve another root is outside the circle already
            boolean bounds = s.isPresent() && region.radius(s.get()) < 1 + ON_THE_CIRCLE;
            outline[i] = bounds ? y[i] : Double.NaN;
            if (bounds) {
                low = Math.min(low, x[i]);
                high = Math.max(high, x[i]);
                up = Math.max(up, Math.abs(y[i]));
            }
        }
        double width = high - low;
        Range real = Range.closed(low - 0.12 * width, high + 0.16 * width);
        double half = 1.25 * (up > 0 ? up : edge);
        Range imaginary = Range.closed(-half, half);
        List<Layer> layers = new ArrayList<>();
        layers.add(shaded(region, real, imaginary));
        layers.add(new Layer.Curve("", ink, Layer.Style.FAINT, x, y, NO_STEPS));
        layers.add(new Layer.Curve("boundary of the region", ink, Layer.Style.SOLID, x, outline, NO_STEPS));
        layers.add(new Layer.Curve("", new Ink.Reference(), Layer.Style.DOTTED,
                new double[] {real.low(), real.high()}, new double[] {0, 0}, NO_STEPS));
        return new RegionPlane(real, imaginary, List.copyOf(layers));
    }

    /** Where 1 − max |z|, by which an error shrinks in a step, is positive. */
    private static Layer shaded(StabilityRegion region, Range real, Range imaginary) {
        double[] x = grid(real, COLUMNS);
        double[] y = grid(imaginary, ROWS);
        double[][] margins = region.radii(x, y);
        for (double[] row : margins) {
            Arrays.setAll(row, i -> 1 - row[i]);
        }
        return new Layer.Contours("", new Ink.Background(), x, y, margins, new double[] {0});
    }

    private static double[] grid(Range range, int points) {
        return IntStream.range(0, points).mapToDouble(
                i -> range.low() + (range.high() - range.low()) * i / (points - 1)).toArray();
    }
}
