package org.brink.api.experiment;

import java.util.List;

/**
 * One axis of a sweep: the values that one place of the experiment takes.
 *
 * @param path dotted path into the document, such as {@code optimizer.params.stepSize}
 * @param values where the values come from
 */
public record SweepAxis(String path, Values values) {

    /** Where the values of an axis come from. */
    public sealed interface Values {

        /** The raw values, in order. */
        List<Object> list();
    }

    /** Values listed one by one. */
    public record Listed(List<Object> list) implements Values {

        public Listed {
            list = List.copyOf(list);
        }
    }

    /**
     * Numbers from a range, ends included.
     *
     * @param low first value
     * @param high last value
     * @param count how many, at least 2
     * @param logarithmic whether ratios rather than differences are equal; then both ends are positive
     */
    public record Spaced(double low, double high, int count, boolean logarithmic) implements Values {

        @Override
        public List<Object> list() {
            Object[] values = new Object[count];
            for (int i = 0; i < count; i++) {
                double at = (double) i / (count - 1);
                values[i] = logarithmic ? low * Math.pow(high / low, at) : low + at * (high - low);
            }
            values[count - 1] = high;
            return List.of(values);
        }
    }
}
