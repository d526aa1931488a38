package org.brink.jets.layer;

import org.brink.jets.float64.graph.Node;

/** Division of every row by its root mean square (Zhang and Sennrich 2019): {@code weight [features]} from ones. */
public final class RootMeanSquareNorm {

    private final Scope scope;
    private final Node weight;

    /** Declares the scale. */
    public RootMeanSquareNorm(Scope scope, int features) {
        this.scope = scope;
        this.weight = scope.ones("weight", features);
    }

    /** Applies the layer to rows × features. */
    public Node apply(Node x) {
        return Standardize.scaled(scope.graph(), Standardize.overRootMeanSquare(scope.graph(), x), weight);
    }
}
