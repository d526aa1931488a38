package org.brink.jets.net;

import java.util.Optional;
import org.brink.jets.layer.Scope;
import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

/**
 * The quadratic regression model g(w; x) = ½γ(xᵀw)² + c·xᵀw; phase retrieval for c = 0.
 *
 * <p>Block: {@code weight [1, inputs]}.
 *
 * @param inputs number d of inputs
 * @param curvature γ
 * @param slope c
 */
public record QuadraticRegression(int inputs, double curvature, double slope) implements QuadraticModel {

    @Override
    public int outputs() {
        return 1;
    }

    @Override
    public Tensor build(Scope scope, Tensor x) {
        Tensor along = x.dense(scope.weight("weight", 1, inputs), Optional.empty());
        Tensor squares = along.map(Pointwise.QUADRATIC).times(curvature);
        return slope == 0 ? squares : squares.plus(along.times(slope));
    }
}
