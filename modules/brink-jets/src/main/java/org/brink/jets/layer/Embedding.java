package org.brink.jets.layer;

import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.BatchedProduct;

/** Embedding of one-hot tokens: {@code weight [vocabulary, features]}, whose row t is that of token t. */
public final class Embedding {

    private final Scope scope;
    private final Node weight;

    /** Declares the table. */
    public Embedding(Scope scope, int vocabulary, int features) {
        this.scope = scope;
        this.weight = scope.weight("weight", vocabulary, features);
    }

    /** Applies the layer to rows × vocabulary; rows that are not one-hot mix embeddings. */
    public Node apply(Node tokens) {
        Node table = Entries.reshape(scope.graph(), weight, weight.columns());
        return BatchedProduct.add(scope.graph(), scope.kernel(), tokens, table, 1, 1, false);
    }
}
