package org.brink.api.numeric;

/**
 * How an oscillating series is averaged over neighbouring steps. Where the series ends, what there is of the window
 * counts; values that are not finite are left out.
 *
 * @param kernel shape of the weights
 * @param width of the kernel in steps, positive: the whole width of a box, the standard deviation of a Gaussian
 * @param squares whether the squares of the values are averaged
 */
public record Smoothing(Kernel kernel, double width, boolean squares) {

    /** Weights beyond so many standard deviations are left out; they are below 4e-4 of the largest. */
    private static final double REACH = 4;

    /** The shape of the weights. */
    public enum Kernel {
        /** Equal weights within the width. */
        BOX,
        /** exp(−½(t/width)²). */
        GAUSSIAN
    }

    public Smoothing {
        if (!(width > 0) || !Double.isFinite(width)) {
            throw new IllegalArgumentException("width " + width + ", expected a positive number of steps");
        }
    }

    /** A Gaussian of that standard deviation in steps. */
    public static Smoothing gaussian(double width) {
        return new Smoothing(Kernel.GAUSSIAN, width, false);
    }

    /** Equal weights over that many steps. */
    public static Smoothing box(double width) {
        return new Smoothing(Kernel.BOX, width, false);
    }

    /** The same average, of the squares or of the values. */
    public Smoothing ofSquares(boolean wanted) {
        return new Smoothing(kernel, width, wanted);
    }

    /** How many steps away a value still counts. */
    public double reach() {
        return kernel == Kernel.BOX ? width / 2 : REACH * width;
    }

    /**
     * The weighted means around some steps.
     *
     * @param steps the steps of the series, increasing
     * @param values its values, as many
     * @param at the steps around which the means are taken, increasing
     * @return as many means; NaN where no finite value is within reach
     */
    public double[] at(long[] steps, double[] values, long[] at) {
        double[] means = new double[at.length];
        int first = 0;
        for (int i = 0; i < at.length; i++) {
            while (first < steps.length && steps[first] < at[i] - reach()) {
                first++;
            }
            double sum = 0;
            double weights = 0;
            for (int j = first; j < steps.length && steps[j] <= at[i] + reach(); j++) {
                double value = squares ? values[j] * values[j] : values[j];
                if (Double.isFinite(value)) {
                    double weight = weight(steps[j] - at[i]);
                    sum += weight * value;
                    weights += weight;
                }
            }
            means[i] = sum / weights;
        }
        return means;
    }

    private double weight(double distance) {
        double ratio = distance / width;
        return kernel == Kernel.BOX ? 1 : Math.exp(-0.5 * ratio * ratio);
    }
}
