package org.brink.jets.net;

import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.BatchedProduct;
import org.brink.jets.layer.Entries;
import org.brink.jets.layer.Scope;

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
public record Factorization(int rows, int columns, int rank) implements Composed {

    @Override
    public int inputs() {
        return 1;
    }

    @Override
    public int outputs() {
        return rows * columns;
    }

    @Override
    public Node build(Scope scope, Node x) {
        Node left = Entries.reshape(scope.graph(), scope.weight("left", rows, rank), rank);
        Node right = Entries.reshape(scope.graph(), scope.weight("right", columns, rank), rank);
        Node product = BatchedProduct.add(scope.graph(), scope.kernel(), left, right, 1, 1, true);
        return Entries.reshape(scope.graph(), product, rows * columns);
    }
}
