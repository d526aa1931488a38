package org.brink.api.filter;

import java.util.Arrays;

/**
 * The edge of stability by brute force: bisection for the s at which the spectral radius of w' = ρw − s·m is 1. The
 * radius is the largest root of (z−ρ)D(z) + sN(z), all roots found at once by the iteration of Durand and Kerner.
 */
final class BisectedEdge {

    private static final int ITERATIONS = 400;

    private final double[] free;
    private final double[] feedback;

    BisectedEdge(LinearFilter filter, double retention) {
        int length = Math.max(filter.numerator().length, filter.denominator().length);
        double[] b = Arrays.copyOf(filter.numerator(), length);
        double[] a = Arrays.copyOf(filter.denominator(), length);
        // descending powers of z, degree length
        free = new double[length + 1];
        feedback = new double[length + 1];
        for (int i = 0; i < length; i++) {
            free[i] += a[i];
            free[i + 1] -= retention * a[i];
            feedback[i + 1] = b[i];
        }
    }

    double threshold() {
        double low = 0;
        // climb in small ratios first: a filter may become stable again further up
        double high = 1e-3;
        while (radius(high) < 1) {
            low = high;
            high *= 1.02;
        }
        while (high - low > 1e-9 * high) {
            double middle = 0.5 * (low + high);
            if (radius(middle) < 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    private double radius(double s) {
        int degree = free.length - 1;
        double[] p = new double[degree + 1];
        for (int i = 0; i <= degree; i++) {
            p[i] = free[i] + s * feedback[i];
        }
        double[] re = new double[degree];
        double[] im = new double[degree];
        for (int i = 0; i < degree; i++) {
            // any start that is neither real nor on one circle around 0
            re[i] = 0.7 * Math.cos(0.4 + 2.1 * i) * (1 + 0.2 * i);
            im[i] = 0.7 * Math.sin(0.4 + 2.1 * i) * (1 + 0.2 * i);
        }
        double change = 1;
        for (int k = 0; k < ITERATIONS && change > 1e-15; k++) {
            change = 0;
            for (int i = 0; i < degree; i++) {
                change = Math.max(change, improve(p, re, im, i));
            }
        }
        double radius = 0;
        for (int i = 0; i < degree; i++) {
            radius = Math.max(radius, Math.hypot(re[i], im[i]));
        }
        return radius;
    }

    /** zᵢ − p(zᵢ) / Π (zᵢ − zⱼ); returns how far the root moved. */
    private static double improve(double[] p, double[] re, double[] im, int i) {
        double valueRe = 0;
        double valueIm = 0;
        for (double coefficient : p) {
            double next = valueRe * re[i] - valueIm * im[i] + coefficient;
            valueIm = valueRe * im[i] + valueIm * re[i];
            valueRe = next;
        }
        for (int j = 0; j < re.length; j++) {
            if (j != i) {
                double dx = re[i] - re[j];
                double dy = im[i] - im[j];
                double size = dx * dx + dy * dy;
                double quotient = (valueRe * dx + valueIm * dy) / size;
                valueIm = (valueIm * dx - valueRe * dy) / size;
                valueRe = quotient;
            }
        }
        re[i] -= valueRe;
        im[i] -= valueIm;
        return Math.hypot(valueRe, valueIm);
    }
}
