package org.brink.jets.float64.op;

import org.brink.jets.float64.graph.Node;

/** Checks that operands fit together. */
final class Shapes {

    private Shapes() {
    }

    /** Two activations of the same shape. */
    static void requireSame(Node x, Node y) {
        requireActivation(x);
        requireActivation(y);
        if (x.rows() != y.rows() || x.columns() != y.columns()) {
            throw new IllegalArgumentException(describe(x) + " meets " + describe(y));
        }
    }

    /** Not a block of weights, whose series are laid out otherwise; {@link Gather} turns one into activations. */
    static void requireActivation(Node x) {
        if (x.isWeight()) {
            throw new IllegalArgumentException("a block of weights must be gathered first");
        }
    }

    private static String describe(Node node) {
        return node.rows() + " × " + node.columns();
    }
}
