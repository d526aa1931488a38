package org.brink.optimizers.sign;

import org.brink.optimizers.rule.DiagonalMetric;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/**
 * dᵢ = max(|mᵢ|, ε), so that P⁻¹m is η·sign(m) wherever |mᵢ| ≥ ε; or dᵢ/‖m‖₁ for steepest descent in the maximum norm.
 * The sign is thus a descent with a preconditioner like any other.
 */
final class Magnitudes extends DiagonalMetric {

    private final double epsilon;
    private final boolean scaled;

    Magnitudes(int dimension, double epsilon, boolean scaled) {
        super(dimension);
        this.epsilon = epsilon;
        this.scaled = scaled;
    }

    @Override
    public StateLayout layout() {
        return StateLayout.EMPTY.with("magnitudes", dimension());
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient,
            double[] direction, State next, int first) {
        double[] magnitudes = next.array(first);
        for (int i = 0; i < magnitudes.length; i++) {
            magnitudes[i] = Math.max(Math.abs(direction[i]), epsilon);
        }
    }

    @Override
    protected void denominators(long step, State next, int first, double[] out) {
        double[] magnitudes = next.array(first);
        double sum = 0;
        for (double magnitude : magnitudes) {
            sum += magnitude;
        }
        double scale = scaled ? sum : 1;
        for (int i = 0; i < out.length; i++) {
            out[i] = magnitudes[i] / scale;
        }
    }
}
