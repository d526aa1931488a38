package org.brink.jets.loss;

import org.brink.jets.float64.function.FastExponential;
import org.brink.jets.float64.function.FastLogarithm;

/**
 * Logistic loss log(1 + e^(−yf)) of the sign of each prediction f, summed over outputs, averaged over examples. Targets
 * are signs y: a target above zero counts as +1, any other as −1, so that 0 and 1 serve as well as −1 and 1.
 *
 * <p>With σ the logistic function and s = σ(−yf), the derivatives by f are −ys, s(1 − s) and −ys(1 − s)(1 − 2s); along
 * f₀ + εf₁ + ε²f₂ the gradient follows as ℓ', ℓ''f₁, ℓ''f₂ + ½ℓ'''f₁².
 */
public final class LogisticLoss implements Loss {

    /** How many exponentials are taken at a time. */
    private static final int TILE = 48;

    @Override
    public String name() {
        return "logistic";
    }

    @Override
    public String formula() {
        return "log(1 + exp(−y f(x))), y = 1 for targets above 0 and −1 for others, summed over outputs";
    }

    @Override
    public double sum(double[] predictions, double[] targets, int examples, int outputs) {
        int count = examples * outputs;
        double[] margin = new double[Math.min(count, TILE)];
        double[] e = new double[margin.length];
        double sum = 0;
        for (int start = 0; start < count; start += TILE) {
            int length = Math.min(count - start, TILE);
            for (int i = 0; i < length; i++) {
                margin[i] = sign(targets[start + i]) * predictions[start + i];
            }
            FastExponential.decay(margin, 0, length, e);
            FastLogarithm.onePlus(0, length, e);
            for (int i = 0; i < length; i++) {
                sum += Math.max(-margin[i], 0) + e[i];
            }
        }
        return sum;
    }

    @Override
    public void gradient(int order, double[][] series, double[] targets, int examples, int outputs, int directions,
            double factor, double[] out) {
        int count = examples * outputs;
        double[] f = new double[Math.min(count, TILE)];
        double[] e = new double[f.length];
        for (int start = 0; start < count; start += TILE) {
            int length = Math.min(count - start, TILE);
            System.arraycopy(series[0], start, f, 0, length);
            FastExponential.decay(f, 0, length, e);
            for (int i = 0; i < length; i++) {
                int at0 = start + i;
                gradient(order, series, at0, sign(targets[at0]), e[i], outputs, directions, factor, out);
            }
        }
    }

    /** One prediction, with e = e^(−|f₀|). */
    private static void gradient(int order, double[][] series, int at0, double y, double e, int outputs,
            int directions, double factor, double[] out) {
        // s and 1 − s, each with all its digits
        double small = e / (1 + e);
        double large = 1 / (1 + e);
        double s = y * series[0][at0] > 0 ? small : large;
        if (order == 0) {
            out[at0] = -factor * y * s;
            return;
        }
        double curvature = small * large;
        double jerk = -y * curvature * (1 - 2 * s);
        for (int j = 0; j < directions; j++) {
            int at = (at0 / outputs * directions + j) * outputs + at0 % outputs;
            out[at] = factor * curvature * series[order][at];
            if (order == 2) {
                out[at] += factor * 0.5 * jerk * series[1][at] * series[1][at];
            }
        }
    }

    private static double sign(double target) {
        return target > 0 ? 1 : -1;
    }
}
