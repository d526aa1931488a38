package org.brink.template.optimizer;

import java.util.Optional;
import org.brink.api.filter.LinearFilter;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * Heavy-ball momentum in the form of Polyak: m' = βm + ∇L(w), w' = w − ηm'. The momentum is the only state.
 *
 * <p>The momentum is a linear filter of the gradients, from which the threshold for λmax(P⁻¹H) with P = I/η follows:
 * on ½λw² the iteration has the characteristic polynomial z² − (1+β−ηλ)z + β, and a root leaves the unit circle at
 * z = −1, where ηλ = 2+2β.
 */
final class TemplateMomentum implements Optimizer {

    private static final int MOMENTUM = 0;

    private final StateLayout layout;
    private final Preconditioner preconditioner;
    private final double beta;
    private final LinearFilter filter;

    /**
     * @param dimension number of coordinates of the point
     * @param stepSize η, positive
     * @param beta β in [0, 1)
     */
    TemplateMomentum(int dimension, double stepSize, double beta) {
        this.layout = StateLayout.EMPTY.with("momentum", dimension);
        this.preconditioner = Preconditioner.ofStepSize(stepSize);
        this.beta = beta;
        this.filter = LinearFilter.accumulation(beta);
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
        double[] before = state.array(MOMENTUM);
        double[] after = next.array(MOMENTUM);
        for (int i = 0; i < after.length; i++) {
            after[i] = beta * before[i] + gradient[i];
        }
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        System.arraycopy(next.array(MOMENTUM), 0, out, 0, out.length);
    }

    @Override
    public Preconditioner preconditioner(long step, State next) {
        return preconditioner;
    }

    @Override
    public Optional<LinearFilter> filter(long step) {
        return Optional.of(filter);
    }

    @Override
    public double threshold(long step, State next) {
        return filter.edge().threshold();
    }
}
