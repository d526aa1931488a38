package org.brink.optimizers.rule;

import java.util.Arrays;
import java.util.Optional;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * d = √(ν/b(t)) + ε with dν/dt = c·m − r·ν for the mean m of the squared gradient, by coordinate or in sum. A moving
 * average ν' = βν + (1−β)g² has c = r = (1−β)/β: since ν'−ν = ((1−β)/β)(g²−ν') exactly, and P is made from ν', the flow
 * forgets as fast as the optimizer does. A sum ν' = ν + g² has c = 1 and r = 0.
 */
public final class RootOfSquares implements AveragedMetric {

    private final StateLayout layout;
    private final boolean summed;
    private final double growth;
    private final double decay;
    private final double bias;
    private final double epsilon;

    private RootOfSquares(StateLayout layout, boolean summed, double growth, double decay, double bias,
            double epsilon) {
        this.layout = layout;
        this.summed = summed;
        this.growth = growth;
        this.decay = decay;
        this.bias = bias;
        this.epsilon = epsilon;
    }

    /**
     * A moving average of squares; none if β is 0, because then there is no memory that a flow could follow.
     *
     * @param layout one slot, with one entry for each coordinate
     * @param beta β
     * @param corrected whether ν is divided by b(t) = 1−β^(t+1)
     */
    public static Optional<AveragedMetric> average(StateLayout layout, double beta, boolean corrected,
            double epsilon) {
        return average(layout, false, beta, corrected, epsilon);
    }

    /** The same for the squared norm of the gradient; the slot has one entry. */
    public static Optional<AveragedMetric> averageOfNorm(StateLayout layout, double beta, boolean corrected,
            double epsilon) {
        return average(layout, true, beta, corrected, epsilon);
    }

    private static Optional<AveragedMetric> average(StateLayout layout, boolean summed, double beta,
            boolean corrected, double epsilon) {
        double speed = (1 - beta) / beta;
        return beta == 0 ? Optional.empty()
                : Optional.of(new RootOfSquares(layout, summed, speed, speed, corrected ? beta : 0, epsilon));
    }

    /** A sum of squares for each coordinate. */
    public static AveragedMetric sum(StateLayout layout, double epsilon) {
        return new RootOfSquares(layout, false, 1, 0, 0, epsilon);
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void adopt(State next, int first, State flow) {
        double[] from = next.array(first);
        System.arraycopy(from, 0, flow.array(0), 0, from.length);
    }

    @Override
    public void release(State flow, State next, int first) {
        double[] to = next.array(first);
        System.arraycopy(flow.array(0), 0, to, 0, to.length);
    }

    @Override
    public void rate(State state, double[] meanSquare, State out) {
        double[] nu = state.array(0);
        double[] rate = out.array(0);
        if (summed) {
            rate[0] = growth * sum(meanSquare) - decay * nu[0];
            return;
        }
        for (int i = 0; i < nu.length; i++) {
            rate[i] = growth * meanSquare[i] - decay * nu[i];
        }
    }

    @Override
    public boolean settle(double[] meanSquare, State state) {
        if (decay == 0) {
            return false;
        }
        double[] nu = state.array(0);
        if (summed) {
            nu[0] = growth / decay * sum(meanSquare);
        } else {
            for (int i = 0; i < nu.length; i++) {
                nu[i] = growth / decay * meanSquare[i];
            }
        }
        return true;
    }

    @Override
    public void denominators(double t, State state, double[] out) {
        double[] nu = state.array(0);
        double root = Math.sqrt(correction(t));
        if (summed) {
            Arrays.fill(out, Math.sqrt(nu[0]) / root + epsilon);
            return;
        }
        for (int i = 0; i < nu.length; i++) {
            out[i] = Math.sqrt(nu[i]) / root + epsilon;
        }
    }

    @Override
    public void denominatorRate(double t, State state, double[] meanSquare, double[] out) {
        double[] nu = state.array(0);
        double root = Math.sqrt(correction(t));
        if (summed) {
            Arrays.fill(out, (growth * sum(meanSquare) - decay * nu[0]) * slope(nu[0], root));
            return;
        }
        for (int i = 0; i < nu.length; i++) {
            out[i] = (growth * meanSquare[i] - decay * nu[i]) * slope(nu[i], root);
        }
    }

    /** The derivative of √(ν/b), bounded by 1/(2ε) where it would outgrow what ε leaves visible. */
    private double slope(double nu, double root) {
        return 0.5 / (root * Math.max(Math.sqrt(nu), epsilon * root));
    }

    private double correction(double t) {
        return bias == 0 ? 1 : 1 - Math.pow(bias, t + 1);
    }

    private static double sum(double[] x) {
        double sum = 0;
        for (double entry : x) {
            sum += entry;
        }
        return sum;
    }

    @Override
    public boolean uniform() {
        return summed;
    }
}
