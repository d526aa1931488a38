package org.brink.jets.layer;

import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Gather;
import org.brink.jets.float64.op.Sum;

/** Frequent rearrangements of activations. */
public final class Entries {

    private Entries() {
    }

    /** The position of the source of an entry. */
    @FunctionalInterface
    public interface Source {

        /** Position in the source, row by row, or {@link Gather#ZERO}. */
        int of(int row, int column);
    }

    /** Adds a rearrangement, given by the source of each entry. */
    public static Node map(Graph graph, Node x, int rows, int columns, Source source) {
        int[] index = new int[rows * columns];
        for (int row = 0, i = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++, i++) {
                index[i] = source.of(row, column);
            }
        }
        return Gather.add(graph, x, rows, columns, index);
    }

    /** The same entries in the same order, cut into rows of another length. */
    public static Node reshape(Graph graph, Node x, int columns) {
        if (x.columns() == columns && !x.isWeight()) {
            return x;
        }
        int rows = x.rows() * x.columns() / columns;
        return map(graph, x, rows, columns, (row, column) -> row * columns + column);
    }

    /** Neighbouring columns. */
    public static Node columns(Graph graph, Node x, int from, int count) {
        return map(graph, x, x.rows(), count, (row, column) -> row * x.columns() + from + column);
    }

    /** The columns to rows and the rows to columns. */
    public static Node transpose(Graph graph, Node x) {
        return map(graph, x, x.columns(), x.rows(), (row, column) -> column * x.columns() + row);
    }

    /** All entries times a factor. */
    public static Node scale(Graph graph, Node x, double factor) {
        return Sum.add(graph, x, 1, factor);
    }
}
