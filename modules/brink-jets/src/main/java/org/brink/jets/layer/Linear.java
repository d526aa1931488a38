package org.brink.jets.layer;

import java.util.Optional;
import org.brink.jets.tensor.Tensor;

/** x ↦ Wx + b for every row: {@code weight [outputs, inputs]}, {@code bias [outputs]}. */
public final class Linear {

    private final Tensor weight;
    private final Optional<Tensor> bias;

    /** Declares the weights. */
    public Linear(Scope scope, int inputs, int outputs, boolean bias) {
        this.weight = scope.weight("weight", outputs, inputs);
        this.bias = bias ? Optional.of(scope.weight("bias", outputs)) : Optional.empty();
    }

    /** Applies the layer to rows × inputs. */
    public Tensor apply(Tensor x) {
        return x.dense(weight, bias);
    }
}
