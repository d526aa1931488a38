package org.brink.spi.data;

import java.util.List;
import java.util.Objects;

/**
 * Examples in memory. The arrays are shared and never written to.
 *
 * @param count number of examples, at least 1
 * @param inputShape extents of an input: {@code [features]}, {@code [height, width, channels]} or
 *     {@code [length, features]}
 * @param outputShape extents of a target: {@code [classes]}, or {@code [length, classes]} for sequences
 * @param x inputs, row-major, one example after the other
 * @param y targets, row-major, one example after the other; class labels are one-hot along the last extent
 */
public record Dataset(int count, List<Integer> inputShape, List<Integer> outputShape, double[] x, double[] y) {

    public Dataset {
        inputShape = List.copyOf(inputShape);
        outputShape = List.copyOf(outputShape);
        if (count < 1 || x.length != Math.multiplyExact(count, size(inputShape))
                || y.length != Math.multiplyExact(count, size(outputShape))) {
            throw new IllegalArgumentException(count + " examples with inputs " + inputShape + " and targets "
                    + outputShape + " do not fit arrays of " + x.length + " and " + y.length);
        }
    }

    /** Examples whose inputs and targets are vectors. */
    public static Dataset ofVectors(int count, int inputs, int outputs, double[] x, double[] y) {
        return new Dataset(count, List.of(inputs), List.of(outputs), x, y);
    }

    /**
     * Some of the examples, copied.
     *
     * @param chosen at least one example, by its index from 0; one that is named twice comes twice
     * @throws IndexOutOfBoundsException if there is no such example
     */
    public Dataset select(int... chosen) {
        double[] inputs = new double[Math.multiplyExact(chosen.length, inputs())];
        double[] outputs = new double[Math.multiplyExact(chosen.length, outputs())];
        for (int i = 0; i < chosen.length; i++) {
            int from = Objects.checkIndex(chosen[i], count);
            System.arraycopy(x, from * inputs(), inputs, i * inputs(), inputs());
            System.arraycopy(y, from * outputs(), outputs, i * outputs(), outputs());
        }
        return new Dataset(chosen.length, inputShape, outputShape, inputs, outputs);
    }

    /** How many numbers an input has. */
    public int inputs() {
        return size(inputShape);
    }

    /** How many numbers a target has. */
    public int outputs() {
        return size(outputShape);
    }

    private static int size(List<Integer> shape) {
        return shape.stream().reduce(1, Math::multiplyExact);
    }
}
