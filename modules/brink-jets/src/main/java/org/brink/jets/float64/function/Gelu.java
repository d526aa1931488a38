package org.brink.jets.float64.function;

import org.brink.jets.numeric.NormalDistribution;

/**
 * φ(x) = xΦ(x) with the standard normal distribution Φ (Hendrycks and Gimpel 2016), not its approximation by tanh;
 * φ' = Φ + xp, φ'' = (2 − x²)p, φ''' = (x³ − 4x)p with the density p.
 */
public final class Gelu implements ScalarFunction {

    @Override
    public String name() {
        return "gelu";
    }

    @Override
    public String formula() {
        return "xΦ(x), Φ the standard normal distribution";
    }

    @Override
    public void value(double[] x, int from, int to, double[] y, double[] slope) {
        for (int i = from; i < to; i++) {
            double density = /*(float)*/ NormalDistribution.density(x[i]);
            double below = /*(float)*/ NormalDistribution.below(x[i], density);
            y[i] = x[i] * below;
            slope[i] = below + x[i] * density;
        }
    }

    @Override
    public void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = (2 - x[i] * x[i]) * /*(float)*/ NormalDistribution.density(x[i]);
        }
    }

    @Override
    public void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out) {
        for (int i = from; i < to; i++) {
            out[i] = x[i] * (x[i] * x[i] - 4) * /*(float)*/ NormalDistribution.density(x[i]);
        }
    }
}
