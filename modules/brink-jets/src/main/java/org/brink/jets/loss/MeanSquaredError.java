package org.brink.jets.loss;

/** ½‖f(x) − y‖², summed over outputs, averaged over examples. */
public final class MeanSquaredError implements Loss {

    @Override
    public String name() {
        return "mean-squared-error";
    }

    @Override
    public String formula() {
        return "½‖f(x) − y‖²";
    }

    @Override
    public double sum(double[] predictions, double[] targets, int examples, int outputs) {
        double sum = 0;
        for (int i = 0; i < examples * outputs; i++) {
            double residual = predictions[i] - targets[i];
            sum += 0.5 * residual * residual;
        }
        return sum;
    }

    @Override
    public void gradient(int order, double[][] series, double[] targets, int examples, int outputs, int directions,
            double factor, double[] out) {
        double[] coefficient = series[order];
        int length = examples * outputs * (order == 0 ? 1 : directions);
        for (int i = 0; i < length; i++) {
            out[i] = factor * (order == 0 ? coefficient[i] - targets[i] : coefficient[i]);
        }
    }
}
