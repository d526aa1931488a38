package org.brink.jets.float64.function;

/** φ(x) = (x + ε)^(−1/2), the factor of a normalisation by a variance x. */
public final class InverseRoot implements ScalarFunction {

    private final double epsilon;

    /** The factor that is finite even for variance zero, for ε &gt; 0. */
    public InverseRoot(double epsilon) {
        this.epsilon = epsilon;
    }

    @Override
    public String name() {
        return "inverse-root";
    }

    @Override
    public String formula() {
        return "(x + ε)^(−1/2)";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        for (int i = from; i < to; i++) {
            double shifted = x[i] + epsilon;
            y[i] = 1 / Math.sqrt(shifted);
            slope[i] = -0.5 * y[i] / shifted;
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = -1.5 * slope[i] / (x[i] + epsilon);
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            double shifted = x[i] + epsilon;
            out[i] = 3.75 * slope[i] / (shifted * shifted);
        }
    }
}
