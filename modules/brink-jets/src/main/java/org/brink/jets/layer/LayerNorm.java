package org.brink.jets.layer;

import org.brink.jets.float64.graph.Node;

/** Layer normalisation of every row (Ba et al. 2016): {@code weight [features]} from ones, {@code bias [features]}. */
public final class LayerNorm {

    private final Scope scope;
    private final Node weight;
    private final Node bias;

    /** Declares scale and shift. */
    public LayerNorm(Scope scope, int features) {
        this.scope = scope;
        this.weight = scope.ones("weight", features);
        this.bias = scope.weight("bias", features);
    }

    /** Applies the layer to rows × features. */
    public Node apply(Node x) {
        Node normal = Standardize.rows(scope.graph(), x);
        return Standardize.shifted(scope.graph(), Standardize.scaled(scope.graph(), normal, weight), bias);
    }
}
