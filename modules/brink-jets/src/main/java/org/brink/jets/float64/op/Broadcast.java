package org.brink.jets.float64.op;

import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;

/** Repeats a row or a column, so that it meets activations entry by entry; blocks of weights become activations. */
public final class Broadcast {

    private Broadcast() {
    }

    /** Adds rows × n to a network, every row of which is the given 1 × n. */
    public static Node row(Graph graph, Node row, int rows) {
        int columns = row.rows() * row.columns();
        int[] index = new int[rows * columns];
        for (int i = 0; i < index.length; i++) {
            index[i] = i % columns;
        }
        return Gather.add(graph, row, rows, columns, index);
    }

    /** Adds m × columns to a network, every column of which is the given m × 1. */
    public static Node column(Graph graph, Node column, int columns) {
        int rows = column.rows() * column.columns();
        int[] index = new int[rows * columns];
        for (int i = 0; i < index.length; i++) {
            index[i] = i / columns;
        }
        return Gather.add(graph, column, rows, columns, index);
    }
}
