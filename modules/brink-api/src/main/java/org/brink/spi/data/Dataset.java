package org.brink.spi.data;

/**
 * Examples in memory. The arrays are shared and never written to.
 *
 * @param count number of examples, at least 1
 * @param inputs features of an input
 * @param outputs entries of a target
 * @param x count × inputs, row by row
 * @param y count × outputs, row by row; class labels are one-hot
 */
public record Dataset(int count, int inputs, int outputs, double[] x, double[] y) {

    public Dataset {
        if (count < 1 || x.length != Math.multiplyExact(count, inputs)
                || y.length != Math.multiplyExact(count, outputs)) {
            throw new IllegalArgumentException(count + " examples of " + inputs + " inputs and " + outputs
                    + " outputs do not fit arrays of " + x.length + " and " + y.length);
        }
    }
}
