package org.brink.spi.objective;

import java.util.List;

/**
 * A named part of the point, such as the weights of one layer.
 *
 * @param name unique within the objective
 * @param offset index of the first coordinate
 * @param shape extents, row-major; their product is the number of coordinates
 */
public record Block(String name, int offset, List<Integer> shape) {

    public Block {
        shape = List.copyOf(shape);
    }

    /** The number of coordinates. */
    public int size() {
        return shape.stream().reduce(1, Math::multiplyExact);
    }
}
