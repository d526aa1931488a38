package org.brink.optimizers.adam;

import org.brink.optimizers.rule.DiagonalMetric;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** ν' = β₂ν + (1−β₂)g², μ' = max(μ, ν'), dᵢ = (μ'ᵢ/(1−β₂ᵗ))^p + ε. */
final class LargestMoment extends DiagonalMetric {

    private static final int MOMENT = 0;
    private static final int LARGEST = 1;
    private static final double SQUARE_ROOT = 0.5;

    private final double decay;
    private final double power;
    private final double epsilon;

    LargestMoment(int dimension, double decay, double power, double epsilon) {
        super(dimension);
        this.decay = decay;
        this.power = power;
        this.epsilon = epsilon;
    }

    @Override
    public StateLayout layout() {
        return StateLayout.EMPTY.with("secondMoment", dimension()).with("largestMoment", dimension());
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        double[] moment = state.array(first + MOMENT);
        double[] largest = state.array(first + LARGEST);
        double[] nextMoment = next.array(first + MOMENT);
        double[] nextLargest = next.array(first + LARGEST);
        for (int i = 0; i < gradient.length; i++) {
            nextMoment[i] = decay * moment[i] + (1 - decay) * gradient[i] * gradient[i];
            nextLargest[i] = Math.max(largest[i], nextMoment[i]);
        }
    }

    @Override
    protected void denominators(long step, State next, int first, double[] out) {
        double[] largest = next.array(first + LARGEST);
        double bias = 1 - Math.pow(decay, step + 1);
        for (int i = 0; i < out.length; i++) {
            double moment = largest[i] / bias;
            out[i] = (power == SQUARE_ROOT ? Math.sqrt(moment) : Math.pow(moment, power)) + epsilon;
        }
    }
}
