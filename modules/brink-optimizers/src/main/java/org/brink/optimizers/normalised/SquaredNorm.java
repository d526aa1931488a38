package org.brink.optimizers.normalised;

/** ‖x‖². */
final class SquaredNorm {

    private SquaredNorm() {
    }

    static double of(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value * value;
        }
        return sum;
    }
}
