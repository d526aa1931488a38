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
        RowExponentials exponentials = new RowExponentials(examples, outputs);
        double sum = 0;
        for (int row = 0; row < examples; row += exponentials.rowsAtOnce()) {
            int rows = Math.min(examples - row, exponentials.rowsAtOnce());
            double[] e = exponentials.of(predictions, row, rows);
            for (int r = 0; r < rows; r++) {
                int at = (row + r) * outputs;
                double logSum = RowExponentials.max(predictions, at, outputs)
                        + Math.log(RowExponentials.sum(e, r * outputs, outputs));
                sum += sum(logSum, predictions, targets, at, outputs);
            }
        }
        return sum;
    }

    private static double sum(double logSum, double[] predictions, double[] targets, int at, int outputs) {
        double sum = 0;
        for (int i = at; i < at + outputs; i++) {
            if (targets[i] != 0) {
                sum += targets[i] * (logSum - predictions[i]);
            }
        }
        return sum;
    }

    @Override
    public void gradient(int order, double[][] series, double[] targets, int examples, int outputs, int directions,
            double factor, double[] out) {
        RowExponentials exponentials = new RowExponentials(examples, outputs);
        double[] p = new double[outputs];
        for (int row = 0; row < examples; row += exponentials.rowsAtOnce()) {
            int rows = Math.min(examples - row, exponentials.rowsAtOnce());
            double[] e = exponentials.of(series[0], row, rows);
            for (int r = 0; r < rows; r++) {
                softmax(e, r * outputs, p);
                gradient(order, p, series, targets, row + r, directions, factor, out);
            }
        }
    }

    private static void gradient(int order, double[] p, double[][] series, double[] targets, int row, int directions,
            double factor, double[] out) {
        if (order == 0) {
            int at = row * p.length;
            for (int i = 0; i < p.length; i++) {
                out[at + i] = factor * (p[i] - targets[at + i]);
            }
            return;
        }
        for (int j = 0; j < directions; j++) {
            int at = (row * directions + j) * p.length;
            if (order == 1) {
                first(p, series[1], at, factor, out);
            } else {
                second(p, series[1], series[2], at, factor, out);
            }
        }
    }

    private static void softmax(double[] e, int at, double[] p) {
        double share = 1 / RowExponentials.sum(e, at, p.length);
        for (int i = 0; i < p.length; i++) {
            p[i] = e[at + i] * share;
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
}
