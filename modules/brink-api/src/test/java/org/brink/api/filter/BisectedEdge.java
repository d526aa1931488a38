package org.brink.api.filter;

/**
 * The edge of stability by brute force: simulate w' = ρw − s·m with m from the filter, estimate the growth per step from
 * a long run, and bisect for the s at which it is 1.
 */
final class BisectedEdge {

    private static final int STEPS = 60_000;

    private final double[] b;
    private final double[] a;
    private final double retention;

    BisectedEdge(LinearFilter filter, double retention) {
        int length = Math.max(filter.numerator().length, filter.denominator().length);
        b = java.util.Arrays.copyOf(filter.numerator(), length);
        a = java.util.Arrays.copyOf(filter.denominator(), length);
        this.retention = retention;
    }

    double threshold() {
        double low = 0;
        // climb in small ratios first: a filter may become stable again further up
        double high = 1e-3;
        while (!grows(high, 2000)) {
            low = high;
            high *= 1.02;
        }
        while (high - low > 1e-7 * high) {
            double middle = 0.5 * (low + high);
            if (grows(middle, STEPS)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** Whether the envelope of the second half of a run rises. */
    private boolean grows(double s, int steps) {
        int order = b.length;
        double[] gradients = new double[order];
        double[] outputs = new double[order];
        double w = 1;
        double early = 0;
        double late = 0;
        for (int t = 0; t < steps; t++) {
            System.arraycopy(gradients, 0, gradients, 1, order - 1);
            gradients[0] = s * w;
            double m = 0;
            for (int k = 0; k < order; k++) {
                m += b[k] * gradients[k] - (k == 0 ? 0 : a[k] * outputs[k - 1]);
            }
            System.arraycopy(outputs, 0, outputs, 1, order - 1);
            outputs[0] = m;
            w = retention * w - m;
            if (Math.abs(w) > 1e100) {
                return true;
            }
            if (t >= steps / 2) {
                if (t < 3 * steps / 4) {
                    early = Math.max(early, Math.abs(w));
                } else {
                    late = Math.max(late, Math.abs(w));
                }
            }
        }
        return late > early;
    }
}
