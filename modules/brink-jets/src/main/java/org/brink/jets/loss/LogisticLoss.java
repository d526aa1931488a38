package org.brink.jets.loss;

/**
 * Logistic loss log(1 + e^(−yf)) of the sign of each prediction f, summed over outputs, averaged over examples. Targets
 * are signs y: a target above zero counts as +1, any other as −1, so that 0 and 1 serve as well as −1 and 1.
 *
 * <p>With σ the logistic function and s = σ(−yf), the derivatives by f are −ys, s(1 − s) and −ys(1 − s)(1 − 2s); along
 * f₀ + εf₁ + ε²f₂ the gradient follows as ℓ', ℓ''f₁, ℓ''f₂ + ½ℓ'''f₁².
 */
public final class LogisticLoss implements Loss {

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
        double sum = 0;
        for (int i = 0; i < examples * outputs; i++) {
            double margin = sign(targets[i]) * predictions[i];
            sum += Math.max(-margin, 0) + Math.log1p(Math.exp(-Math.abs(margin)));
        }
        return sum;
    }

    @Override
    public void gradient(int order, double[][] series, double[] targets, int examples, int outputs, int directions,
            double factor, double[] out) {
        int k = order == 0 ? 1 : directions;
        for (int row = 0; row < examples; row++) {
            for (int i = 0; i < outputs; i++) {
                int at0 = row * outputs + i;
                double y = sign(targets[at0]);
                double e = Math.exp(-Math.abs(series[0][at0]));
                // s and 1 − s, each with all its digits
                double small = e / (1 + e);
                double large = 1 / (1 + e);
                boolean fits = y * series[0][at0] > 0;
                double s = fits ? small : large;
                double curvature = small * large;
                for (int j = 0; j < k; j++) {
                    int at = (row * k + j) * outputs + i;
                    if (order == 0) {
                        out[at] = -factor * y * s;
                    } else if (order == 1) {
                        out[at] = factor * curvature * series[1][at];
                    } else {
                        double jerk = -y * curvature * (1 - 2 * s);
                        out[at] = factor * (curvature * series[2][at] + 0.5 * jerk * series[1][at] * series[1][at]);
                    }
                }
            }
        }
    }

    private static double sign(double target) {
        return target > 0 ? 1 : -1;
    }
}
