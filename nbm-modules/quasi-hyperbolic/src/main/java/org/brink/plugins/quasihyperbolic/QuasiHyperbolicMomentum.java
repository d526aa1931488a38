package org.brink.plugins.quasihyperbolic;

import java.util.Optional;
import org.brink.api.filter.LinearFilter;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * Quasi-hyperbolic momentum: m' = βm + (1−β)∇L(w), w' = w − η((1−ν)∇L(w) + νm') (Ma and Yarats 2019, eq. 2). With
 * ν = 0 it is gradient descent, with ν = 1 heavy ball with a moving average.
 *
 * <p>The filter from gradient to step has the transfer function Q(z) = 1−ν + ν(1−β)z/(z−β), a positive mixture of
 * one-pole filters, so that the first root of z−1+ηλQ(z) to leave the unit circle does so at z = −1, where
 * ηλ = 2/Q(−1) = 2(1+β)/(1+β−2νβ): that is the threshold for λmax(P⁻¹H) with P = I/η.
 */
final class QuasiHyperbolicMomentum implements Optimizer {

    private static final int AVERAGE = 0;

    private final StateLayout layout;
    private final Preconditioner preconditioner;
    private final double beta;
    private final double nu;
    private final LinearFilter filter;

    /**
     * @param dimension number of coordinates of the point
     * @param stepSize η, positive
     * @param beta β in [0, 1): decay of the moving average
     * @param nu ν in [0, 1]: weight of the moving average
     */
    QuasiHyperbolicMomentum(int dimension, double stepSize, double beta, double nu) {
        this.layout = StateLayout.EMPTY.with("average", dimension);
        this.preconditioner = Preconditioner.ofStepSize(stepSize);
        this.beta = beta;
        this.nu = nu;
        this.filter = LinearFilter.IDENTITY.times(1 - nu).plus(LinearFilter.movingAverage(beta).times(nu));
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
        double[] before = state.array(AVERAGE);
        double[] after = next.array(AVERAGE);
        for (int i = 0; i < after.length; i++) {
            after[i] = beta * before[i] + (1 - beta) * gradient[i];
        }
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        double[] average = next.array(AVERAGE);
        for (int i = 0; i < out.length; i++) {
            out[i] = (1 - nu) * gradient[i] + nu * average[i];
        }
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
