package org.brink.jets.net;

import java.util.Arrays;
import org.brink.jets.loss.Loss;

/**
 * A loss without slope but with its curvature: Hessian-vector products of a network under it are those with the
 * Gauss-Newton part Jᵀ(∇²ℓ)J of the loss itself. The residual part Σᵢ(∂ℓ/∂fᵢ)∇²fᵢ is a multiple of the slope, which
 * enters the sweeps as the adjoint of order 0; with that adjoint zero, the sweep of order 1 carries (∇²ℓ)Ju back alone.
 */
record CurvatureOnly(Loss loss) implements Loss {

    @Override
    public String name() {
        return loss.name();
    }

    @Override
    public String formula() {
        return loss.formula();
    }

    @Override
    public double sum(double[] predictions, double[] targets, int examples, int outputs) {
        return loss.sum(predictions, targets, examples, outputs);
    }

    @Override
    public void gradient(int order, double[][] series, double[] targets, int examples, int outputs, int directions,
            double factor, double[] out) {
        if (order == 0) {
            Arrays.fill(out, 0, examples * outputs, 0.0);
        } else {
            loss.gradient(order, series, targets, examples, outputs, directions, factor, out);
        }
    }
}
