package org.brink.optimizers.wrapper;

import java.util.Optional;
import org.brink.api.filter.LinearFilter;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * The base optimizer fed with α∇L, α = min(1, c/‖∇L‖). As long as α stays what it is, the filter from gradients to m is
 * α times that of the base, so the threshold is 1/α times as high. α is the last slot of the state.
 */
final class GradientClipping extends Wrapper {

    private final double largest;
    private final int factorSlot;
    private final double[] clipped;

    GradientClipping(Optimizer base, int dimension, double largest) {
        super(base);
        this.largest = largest;
        this.factorSlot = base.layout().slots().size();
        this.clipped = new double[dimension];
    }

    @Override
    public StateLayout layout() {
        return base().layout().with("clipping", 1);
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
        double square = 0;
        for (double g : gradient) {
            square += g * g;
        }
        double norm = Math.sqrt(square);
        double factor = norm > largest ? largest / norm : 1;
        next.array(factorSlot)[0] = factor;
        base().update(step, state, position, at, scaled(factor, gradient), next);
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        base().direction(step, next, scaled(next.array(factorSlot)[0], gradient), out);
    }

    private double[] scaled(double factor, double[] gradient) {
        for (int i = 0; i < clipped.length; i++) {
            clipped[i] = factor * gradient[i];
        }
        return clipped;
    }

    /** None: the factor depends on the gradient. */
    @Override
    public Optional<LinearFilter> filter(long step) {
        return Optional.empty();
    }

    @Override
    public double threshold(long step, State next) {
        return base().threshold(step, next) / next.array(factorSlot)[0];
    }
}
