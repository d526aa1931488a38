package org.brink.api.array;

import java.util.List;

/**
 * Numbers of an array in memory.
 *
 * @param shape extents; empty for a single number
 * @param values row-major (C order); integers beyond 2⁵³ are rounded
 */
public record NumberArray(List<Integer> shape, double[] values) {

    public NumberArray {
        shape = List.copyOf(shape);
        if (values.length != shape.stream().reduce(1, Math::multiplyExact)) {
            throw new IllegalArgumentException(values.length + " values do not fit the shape " + shape);
        }
    }
}
