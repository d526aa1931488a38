package org.brink.jets.loss;

/**
 * Cross-entropy of softmax(f(x)) against targets y that sum to one, averaged over examples.
 *
 * <p>The gradient is p − y with p = softmax(z). Along z₀ + εz₁ + ε²z₂ let e₁ = z₁ and e₂ = z₂ + ½z₁² be the series of
 * exp(z − z₀), and S₁, S₂ their means under p; then p₁ = p(e₁ − S₁) and p₂ = p(e₂ − e₁S₁ − S₂ + S₁²).
 */
public final class CrossEntropy implements Loss {

    @Override
    public String name() {
        return "cross-entropy";
    }

    @Override
    public String formula() {
        return "cross-entropy of softmax(f(x)) and y";
    }

    @Override
    public double sum(double[] predictions, double[] targets, int examples, int outputs) {
        double sum = 0;
        for (int row = 0; row < examples; row++) {
            int at = row * outputs;
            double logSum = logSumExp(predictions, at, outputs);
            for (int i = 0; i < outputs; i++) {
                if (targets[at + i] != 0) {
                    sum += targets[at + i] * (logSum - predictions[at + i]);
                }
            }
        }
        return sum;
    }

    @Override
    public void gradient(int order, double[][] series, double[] targets, int examples, int outputs, int directions,
            double factor, double[] out) {
        double[] p = new double[outputs];
        for (int row = 0; row < examples; row++) {
            int at0 = row * outputs;
            softmax(series[0], at0, p);
            if (order == 0) {
                for (int i = 0; i < outputs; i++) {
                    out[at0 + i] = factor * (p[i] - targets[at0 + i]);
                }
                continue;
            }
            for (int j = 0; j < directions; j++) {
                int at = (row * directions + j) * outputs;
                if (order == 1) {
                    first(p, series[1], at, factor, out);
                } else {
                    second(p, series[1], series[2], at, factor, out);
                }
            }
        }
    }

    private static void first(double[] p, double[] z1, int at, double factor, double[] out) {
        double mean = 0;
        for (int i = 0; i < p.length; i++) {
            mean += p[i] * z1[at + i];
        }
        for (int i = 0; i < p.length; i++) {
            out[at + i] = factor * p[i] * (z1[at + i] - mean);
        }
    }

    private static void second(double[] p, double[] z1, double[] z2, int at, double factor, double[] out) {
        double mean1 = 0;
        double mean2 = 0;
        for (int i = 0; i < p.length; i++) {
            double e1 = z1[at + i];
            mean1 += p[i] * e1;
            mean2 += p[i] * (z2[at + i] + 0.5 * e1 * e1);
        }
        for (int i = 0; i < p.length; i++) {
            double e1 = z1[at + i];
            double e2 = z2[at + i] + 0.5 * e1 * e1;
            out[at + i] = factor * p[i] * (e2 - e1 * mean1 - mean2 + mean1 * mean1);
        }
    }

    private static void softmax(double[] z, int at, double[] p) {
        double max = max(z, at, p.length);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(z[at + i] - max);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
    }

    private static double max(double[] z, int at, int count) {
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            max = Math.max(max, z[at + i]);
        }
        return max;
    }

    private static double logSumExp(double[] z, int at, int count) {
        double max = max(z, at, count);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.exp(z[at + i] - max);
        }
        return max + Math.log(sum);
    }
}
