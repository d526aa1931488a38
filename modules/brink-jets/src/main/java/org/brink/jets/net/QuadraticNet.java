package org.brink.jets.net;

import java.util.Optional;
import org.brink.jets.layer.Scope;
import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

/**
 * Two layers with quadratic activation, the outer one fixed to ones: f(x) = m^(−1/2)·Σⱼ ½(uⱼ·x/√d)².
 *
 * <p>Block: {@code weight [width, inputs]}, whose rows are the uⱼ.
 *
 * @param inputs number d of inputs
 * @param width number m of hidden units
 */
public record QuadraticNet(int inputs, int width) implements QuadraticModel {

    @Override
    public int outputs() {
        return 1;
    }

    @Override
    public Tensor build(Scope scope, Tensor x) {
        Tensor weight = scope.weight("weight", width, inputs);
        Tensor squares = x.dense(weight, Optional.empty()).map(Pointwise.QUADRATIC);
        return squares.sums(width, 1 / (Math.sqrt(width) * inputs));
    }

    /** Every hidden unit sees the input divided by √d, and the outer layer divides by √m. */
    @Override
    public double curvature() {
        return 1 / (Math.sqrt(width) * inputs);
    }

    @Override
    public double slope() {
        return 0;
    }
}
