package org.brink.optimizers.rule;

import org.brink.api.filter.LinearFilter;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** m' = βm + cg, with c = 1 (Polyak) or c = 1−β (exponential moving average), and optionally one step of look-ahead. */
public final class Averaged implements Momentum {

    /** Slot of m. */
    static final int MOMENTUM = 0;

    private final StateLayout layout;
    private final double beta;
    private final double weight;
    private final boolean lookAhead;
    private final boolean corrected;
    private final LinearFilter filter;

    private Averaged(int dimension, double beta, double weight, boolean lookAhead, boolean corrected) {
        this.layout = StateLayout.EMPTY.with("momentum", dimension);
        this.beta = beta;
        this.weight = weight;
        this.lookAhead = lookAhead;
        this.corrected = corrected;
        LinearFilter plain = LinearFilter.accumulation(beta);
        this.filter = (lookAhead ? LinearFilter.IDENTITY.plus(plain.times(beta)) : plain).times(weight);
    }

    /** m' = βm + g, direction m', or g + βm' with look-ahead (Nesterov). */
    public static Momentum accumulated(int dimension, double beta, boolean lookAhead) {
        return new Averaged(dimension, beta, 1, lookAhead, false);
    }

    /** m' = βm + (1−β)g, direction m', or (1−β)g + βm' with look-ahead (Nesterov). */
    public static Momentum average(int dimension, double beta, boolean lookAhead) {
        return new Averaged(dimension, beta, 1 - beta, lookAhead, false);
    }

    /** The moving average with direction m', or the gradient itself where β is 0. */
    public static Momentum optional(int dimension, double beta) {
        return beta == 0 ? new NoMomentum() : average(dimension, beta, false);
    }

    /** The moving average of Adam, divided by 1−βᵗ to make up for its start at zero. */
    public static Momentum corrected(int dimension, double beta) {
        return new Averaged(dimension, beta, 1 - beta, false, true);
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void update(long step, State state, double[] gradient, State next) {
        double[] before = state.array(MOMENTUM);
        double[] after = next.array(MOMENTUM);
        for (int i = 0; i < after.length; i++) {
            after[i] = beta * before[i] + weight * gradient[i];
        }
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        double[] m = next.array(MOMENTUM);
        if (lookAhead) {
            for (int i = 0; i < out.length; i++) {
                out[i] = weight * gradient[i] + beta * m[i];
            }
        } else {
            System.arraycopy(m, 0, out, 0, out.length);
        }
    }

    @Override
    public double correction(long step, State next) {
        return corrected ? 1 - Math.pow(beta, step + 1) : 1;
    }

    @Override
    public boolean passesGradient() {
        return beta == 0 && weight == 1;
    }

    @Override
    public LinearFilter filter(long step) {
        return filter;
    }
}
