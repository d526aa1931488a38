package org.brink.jets.layer;

import org.brink.jets.tensor.Tensor;

/** Embedding of one-hot tokens: {@code weight [vocabulary, features]}, whose row t is that of token t. */
public final class Embedding {

    private final Tensor weight;

    /** Declares the table. */
    public Embedding(Scope scope, int vocabulary, int features) {
        this.weight = scope.weight("weight", vocabulary, features);
    }

    /** Applies the layer to rows × vocabulary; rows that are not one-hot mix embeddings. */
    public Tensor apply(Tensor tokens) {
        return tokens.product(weight.reshape(weight.columns()));
    }
}
