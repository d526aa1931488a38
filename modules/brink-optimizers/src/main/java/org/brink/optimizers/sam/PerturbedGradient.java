package org.brink.optimizers.sam;

import java.util.Optional;
import org.brink.api.filter.LinearFilter;
import org.brink.optimizers.wrapper.Wrapper;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * The base optimizer fed with the gradient at a perturbed point w + δ, which takes a second evaluation in every step.
 *
 * <p>The perturbation is δ = cT²g, with T = I for SAM. On a quadratic, with P, c and T held fixed, the base sees the
 * Hessian H + cHT²H in place of H, and the edge is where λmax(P⁻¹H + cP⁻¹HT²H) meets the threshold of the base. At the
 * edge the gradient lies along Pv, v being the eigenvector of P⁻¹H with the largest eigenvalue x; the Rayleigh quotient
 * of v is x + κx² with κ = ⟨δ, g⟩/⟨g, P⁻¹g⟩, and the threshold that is stated for x is where that meets the one of the
 * base. It is exact where T²P leaves the direction v as it is, as in SAM with one step size η, where κ = c/η gives the
 * edge of Long and Bartlett, arXiv:2309.12488, and in a single coordinate; elsewhere the true edge lies lower, if
 * anything. κ is the last slot of the state.
 */
final class PerturbedGradient extends Wrapper {

    private final Perturbation perturbation;
    private final Evaluation elsewhere;
    private final StateLayout layout;
    private final int gradientSlot;
    private final int bendSlot;
    private final double[] point;
    private final double[] scaled;

    PerturbedGradient(Optimizer base, Objective objective, Perturbation perturbation) {
        super(base);
        this.perturbation = perturbation;
        this.elsewhere = objective.newEvaluation();
        this.gradientSlot = base.layout().slots().size();
        this.bendSlot = gradientSlot + 1;
        this.layout = base.layout().with("perturbedGradient", objective.dimension()).with("bend", 1);
        this.point = new double[objective.dimension()];
        this.scaled = new double[objective.dimension()];
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
        double pull = perturbation.perturb(position, gradient, point);
        elsewhere.moveTo(point);
        double[] perturbed = next.array(gradientSlot);
        elsewhere.gradient(perturbed);
        base().update(step, state, position, elsewhere, perturbed, next);
        next.array(bendSlot)[0] = bend(pull, gradient, base().preconditioner(step, next));
    }

    /** κ; 0 where the gradient vanishes, and with it the perturbation. */
    private double bend(double pull, double[] gradient, Preconditioner preconditioner) {
        preconditioner.applyInverse(gradient, scaled);
        double square = 0;
        for (int i = 0; i < gradient.length; i++) {
            square += gradient[i] * scaled[i];
        }
        return square > 0 ? pull / square : 0;
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
        // x + κx² = threshold of the base; written so that small κ loses no digits
        return 2 * plain / (1 + Math.sqrt(1 + 4 * next.array(bendSlot)[0] * plain));
    }
}
