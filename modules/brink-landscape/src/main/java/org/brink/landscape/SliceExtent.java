package org.brink.landscape;

import java.util.List;

/** The coordinates of a slice's grid. */
final class SliceExtent {

    private static final double MARGIN = 0.2;
    /** One side never stands for less than this share of what the other side stands for. */
    private static final double LEAST_ASPECT = 0.02;

    private SliceExtent() {
    }

    /** The grid coordinates along one axis. */
    static double[] axis(SliceSettings settings, int axis, List<SlicePath> paths, Plane plane) {
        int count = Math.toIntExact(settings.grid().get(axis));
        if (!settings.extent().isEmpty()) {
            return spaced(settings.extent().get(2 * axis), settings.extent().get(2 * axis + 1), count);
        }
        if (settings.span() == Span.RANDOM) {
            return spaced(-1, 1, count);
        }
        double low = 0;
        double high = settings.span() == Span.RUNS && plane.rank() == 1 ? 1 : 0;
        double otherSpan = 0;
        for (SlicePath path : paths) {
            double otherLow = 0;
            double otherHigh = 0;
            for (int i = 0; i < path.steps().length; i++) {
                low = Math.min(low, path.coordinates()[axis][i]);
                high = Math.max(high, path.coordinates()[axis][i]);
                if (plane.rank() == 2) {
                    otherLow = Math.min(otherLow, path.coordinates()[1 - axis][i]);
                    otherHigh = Math.max(otherHigh, path.coordinates()[1 - axis][i]);
                }
            }
            otherSpan = Math.max(otherSpan, otherHigh - otherLow);
        }
        double span = Math.max(high - low, LEAST_ASPECT * otherSpan);
        if (!(span > 0)) {
            // a point alone: show its surroundings on the scale of the weights
            span = 0.1 * Math.max(1e-6, Math.sqrt(PrincipalComponents.dot(plane.origin(), plane.origin())));
        }
        double middle = low + (high - low) / 2;
        double half = span * (0.5 + MARGIN);
        return spaced(middle - half, middle + half, count);
    }

    static double[] spaced(double low, double high, int count) {
        double[] axis = new double[count];
        for (int i = 0; i < count; i++) {
            axis[i] = i == count - 1 ? high : low + (high - low) * i / (count - 1);
        }
        return axis;
    }
}
