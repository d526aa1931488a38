package org.brink.networks.file;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.brink.api.array.NumberArray;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.data.Dataset;

/** Makes a data set of two arrays whose first extent counts the examples. */
final class ArrayData {

    private ArrayData() {
    }

    /** An array and how messages call it. */
    record Source(NamedFile file, String name, NumberArray array) {

        InvalidInput wrong(String found, String expected) {
            return file.wrong(name.isEmpty() ? found : "array " + name + " with " + found, expected);
        }

        private int examples() {
            return array.shape().isEmpty() ? 0 : array.shape().get(0);
        }

        /** What one example has: an array of one extent holds a number for each. */
        private List<Integer> exampleShape() {
            List<Integer> shape = array.shape();
            return shape.size() == 1 ? List.of(1) : shape.subList(1, shape.size());
        }

        private void requireNumbers() {
            if (examples() < 1 || array.values().length == 0) {
                throw wrong("shape " + shown(array.shape()), "at least one example along the first extent");
            }
            for (int i = 0; i < array.values().length; i++) {
                if (!Double.isFinite(array.values()[i])) {
                    int each = array.values().length / examples();
                    throw wrong("the value " + array.values()[i] + " in row " + i / each + " (counted from 0), entry "
                            + i % each, "finite numbers");
                }
            }
        }
    }

    /**
     * A data set.
     *
     * @param classes 0 for targets as they are; else targets are labels from 0 to classes − 1 and become one-hot
     */
    static Dataset of(Source inputs, Source targets, int classes) {
        inputs.requireNumbers();
        targets.requireNumbers();
        if (inputs.examples() != targets.examples()) {
            throw targets.wrong(targets.examples() + " examples", inputs.examples() + ", as many as there are inputs");
        }
        if (classes == 0) {
            return new Dataset(inputs.examples(), inputs.exampleShape(), targets.exampleShape(),
                    inputs.array().values(), targets.array().values());
        }
        return new Dataset(inputs.examples(), inputs.exampleShape(), oneHotShape(targets, classes),
                inputs.array().values(), oneHot(targets, classes));
    }

    /** Labels {@code [n]} or {@code [n, 1]} make {@code [classes]}, labels {@code [n, length]} of sequences more. */
    private static List<Integer> oneHotShape(Source targets, int classes) {
        List<Integer> shape = targets.exampleShape();
        return shape.equals(List.of(1)) ? List.of(classes)
                : Stream.concat(shape.stream(), Stream.of(classes)).toList();
    }

    private static double[] oneHot(Source targets, int classes) {
        double[] labels = targets.array().values();
        double[] y = new double[Math.multiplyExact(labels.length, classes)];
        for (int i = 0; i < labels.length; i++) {
            int label = (int) labels[i];
            if (label != labels[i] || label < 0 || label >= classes) {
                int each = labels.length / targets.examples();
                throw targets.wrong("the label " + labels[i] + " in row " + i / each + " (counted from 0)",
                        "an integer from 0 to " + (classes - 1));
            }
            y[i * classes + label] = 1;
        }
        return y;
    }

    static String shown(List<Integer> shape) {
        return shape.size() == 1 ? "(" + shape.get(0) + ",)"
                : Arrays.toString(shape.toArray()).replace('[', '(').replace(']', ')');
    }
}
