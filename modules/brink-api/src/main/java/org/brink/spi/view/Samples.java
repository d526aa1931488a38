package org.brink.spi.view;

/**
 * Rows of a stored series, thinned for drawing so that every extreme value is kept, first and last row included.
 *
 * @param steps the step of each row, increasing
 * @param values {@code values[component][row]}; NaN, too, where a row of a growing channel ends before the component
 */
public record Samples(long[] steps, double[][] values) {

    /** The number of rows. */
    public int rows() {
        return steps.length;
    }

    /** The only component of a scalar series. */
    public double[] scalar() {
        return values[0];
    }

    /** The steps as horizontal coordinates. */
    public double[] stepsAsReals() {
        double[] x = new double[steps.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = steps[i];
        }
        return x;
    }
}
