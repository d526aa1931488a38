package org.brink.optimizers.matrix;

import java.util.List;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Objective;

/**
 * A block of the point as a matrix, row-major.
 *
 * @param offset index of its first coordinate
 * @param rows number of rows, the extent of the first axis
 * @param columns number of columns, the product of the other extents; 1 for vectors
 */
record MatrixBlock(int offset, int rows, int columns) {

    static List<MatrixBlock> of(Objective objective) {
        return objective.blocks().stream().map(MatrixBlock::of).toList();
    }

    private static MatrixBlock of(Block block) {
        int rows = block.shape().isEmpty() ? 1 : block.shape().get(0);
        return new MatrixBlock(block.offset(), rows, block.size() / rows);
    }

    int size() {
        return rows * columns;
    }

    /** Whether both sides are longer than 1. */
    boolean isMatrix() {
        return rows > 1 && columns > 1;
    }

    /** The length of the shorter side. */
    int shorter() {
        return Math.min(rows, columns);
    }
}
