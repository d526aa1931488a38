package org.brink.optimizers.sam;

import java.util.Optional;
import java.util.OptionalDouble;
import org.brink.api.filter.LinearFilter;
import org.brink.optimizers.wrapper.Wrapper;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * The base optimizer fed with the gradient at a perturbed point, which takes a second evaluation in every step.
 *
 * <p>Near a minimum the perturbed gradient along an eigenvector is λ(1+cλ) instead of λ, c = ρ/‖∇L‖. With one step size
 * η the edge is where ηλ(1+cλ) meets the threshold of the base: for gradient descent the SAM edge of Long and Bartlett,
 * arXiv:2309.12488. Where P is not a multiple of I, or the perturbation is not along the gradient, the edge is no
 * function of λmax(P⁻¹H) alone, and the threshold of the base is stated, which is too high.
 */
final class PerturbedGradient extends Wrapper {

    private final Perturbation perturbation;
    private final Evaluation elsewhere;
    private final StateLayout layout;
    private final int gradientSlot;
    private final int normSlot;
    private final double[] point;

    PerturbedGradient(Optimizer base, Objective objective, Perturbation perturbation) {
        super(base);
        this.perturbation = perturbation;
        this.elsewhere = objective.newEvaluation();
        this.gradientSlot = base.layout().slots().size();
        this.normSlot = gradientSlot + 1;
        this.layout = base.layout().with("perturbedGradient", objective.dimension()).with("gradientNorm", 1);
        this.point = new double[objective.dimension()];
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
        perturbation.perturb(position, gradient, point);
        elsewhere.moveTo(point);
        double[] perturbed = next.array(gradientSlot);
        elsewhere.gradient(perturbed);
        double square = 0;
        for (double g : gradient) {
            square += g * g;
        }
        next.array(normSlot)[0] = Math.sqrt(square);
        base().update(step, state, position, elsewhere, perturbed, next);
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        base().direction(step, next, next.array(gradientSlot), out);
    }

    /** None: the gradient is another one. */
    @Override
    public Optional<LinearFilter> filter(long step) {
        return Optional.empty();
    }

    @Override
    public double threshold(long step, State next) {
        double plain = base().threshold(step, next);
        double stretch = perturbation.stretch(next.array(normSlot)[0]);
        OptionalDouble stepSize = base().preconditioner(step, next).uniformStepSize();
        if (stretch == 0 || stepSize.isEmpty()) {
            return plain;
        }
        // x = ηλ solves x + (c/η)x² = threshold; written so that small c loses no digits
        double curvature = stretch / stepSize.getAsDouble();
        return 2 * plain / (1 + Math.sqrt(1 + 4 * curvature * plain));
    }
}
