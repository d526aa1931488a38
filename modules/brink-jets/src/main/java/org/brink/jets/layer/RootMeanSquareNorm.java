package org.brink.jets.layer;

import java.util.Optional;
import org.brink.jets.tensor.Tensor;

/** Division of every row by its root mean square (Zhang and Sennrich 2019): {@code weight [features]} from ones. */
public final class RootMeanSquareNorm {

    private final Tensor weight;

    /** Declares the scale. */
    public RootMeanSquareNorm(Scope scope, int features) {
        this.weight = scope.ones("weight", features);
    }

    /** Applies the layer to rows × features. */
    public Tensor apply(Tensor x) {
        return x.normalize(1, 1, false).scaleShift(weight, Optional.empty());
    }
}
