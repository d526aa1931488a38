package org.brink.jets.layer;

import java.util.Optional;
import org.brink.jets.tensor.Tensor;

/** Layer normalisation of every row (Ba et al. 2016): {@code weight [features]} from ones, {@code bias [features]}. */
public final class LayerNorm {

    private final Tensor weight;
    private final Tensor bias;

    /** Declares scale and shift. */
    public LayerNorm(Scope scope, int features) {
        this.weight = scope.ones("weight", features);
        this.bias = scope.weight("bias", features);
    }

    /** Applies the layer to rows × features. */
    public Tensor apply(Tensor x) {
        return x.normalize(1, 1, true).scaleShift(weight, Optional.of(bias));
    }
}
