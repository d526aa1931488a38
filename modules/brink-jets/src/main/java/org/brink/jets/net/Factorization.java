package org.brink.jets.net;

import org.brink.jets.layer.Scope;
import org.brink.jets.tensor.Tensor;

/**
 * A product UVᵀ of two matrices as the one output of a network whose input does not matter: with one example, half the
 * squared distance to a matrix is the loss of matrix factorisation.
 *
 * <p>Blocks: {@code left [rows, rank]} is U, {@code right [columns, rank]} is V.
 *
 * @param rows of the product
 * @param columns of the product
 * @param rank columns of U and V
 */
public record Factorization(int rows, int columns, int rank) implements Architecture {

    @Override
    public int inputs() {
        return 1;
    }

    @Override
    public int outputs() {
        return rows * columns;
    }

    @Override
    public Tensor build(Scope scope, Tensor x) {
        Tensor left = scope.weight("left", rows, rank).reshape(rank);
        Tensor right = scope.weight("right", columns, rank).reshape(rank);
        return left.productTransposed(right).reshape(rows * columns);
    }
}
