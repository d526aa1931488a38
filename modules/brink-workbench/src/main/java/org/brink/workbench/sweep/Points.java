package org.brink.workbench.sweep;

import java.util.Arrays;
import java.util.List;

/** Points of a chart, growing. */
final class Points {

    /** Numbers that differ by more than this factor are shown on a logarithmic axis. */
    private static final double WIDE = 300;

    private double[] x = new double[16];
    private double[] y = new double[16];
    private int count;

    void add(double px, double py) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
        }
        x[count] = px;
        y[count++] = py;
    }

    int count() {
        return count;
    }

    double[] x() {
        return Arrays.copyOf(x, count);
    }

    double[] y() {
        return Arrays.copyOf(y, count);
    }

    /** These points without those that would be drawn onto others, if they are many. */
    Points thinned(boolean logX, boolean logY) {
        if (count <= Thinning.FEW) {
            return this;
        }
        Points kept = new Points();
        for (int i : Thinning.kept(x(), y(), logX, logY)) {
            kept.add(x[i], y[i]);
        }
        return kept;
    }

    /** Whether values differ so much that a linear axis would show the largest alone. */
    static boolean wide(List<Points> all) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Points points : all) {
            for (int i = 0; i < points.count; i++) {
                double value = points.y[i];
                if (value < 0) {
                    return false;
                }
                if (Double.isFinite(value)) {
                    least = value > 0 ? Math.min(least, value) : least;
                    most = Math.max(most, value);
                }
            }
        }
        return most > WIDE * least;
    }
}
