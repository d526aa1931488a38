package org.brink.jets.layer;

import org.brink.jets.float64.function.InverseRoot;
import org.brink.jets.float64.graph.Graph;
import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Add;
import org.brink.jets.float64.op.Broadcast;
import org.brink.jets.float64.op.Elementwise;
import org.brink.jets.float64.op.Multiply;
import org.brink.jets.float64.op.Sum;

/** What normalisations have in common. Variances are those of the sample, divided by n. */
final class Standardize {

    /** Added to variances, as in PyTorch. */
    static final double EPSILON = 1e-5;

    private Standardize() {
    }

    /** Every row minus its mean, over the root of its variance plus {@link #EPSILON}. */
    static Node rows(Graph graph, Node x) {
        Node mean = Broadcast.column(graph, Sum.mean(graph, x), x.columns());
        return overRootMeanSquare(graph, Add.add(graph, x, 1, mean, -1));
    }

    /** Every row over the root of its mean square plus {@link #EPSILON}. */
    static Node overRootMeanSquare(Graph graph, Node x) {
        Node square = Sum.mean(graph, Multiply.add(graph, x, x));
        Node factor = Elementwise.add(graph, new InverseRoot(EPSILON), square);
        return Multiply.add(graph, x, Broadcast.column(graph, factor, x.columns()));
    }

    /** Every row times a block of scales. */
    static Node scaled(Graph graph, Node x, Node scale) {
        return Multiply.add(graph, x, Broadcast.row(graph, scale, x.rows()));
    }

    /** Every row plus a block of shifts. */
    static Node shifted(Graph graph, Node x, Node shift) {
        return Add.add(graph, x, Broadcast.row(graph, shift, x.rows()));
    }
}
