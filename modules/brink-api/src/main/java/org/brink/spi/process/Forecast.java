package org.brink.spi.process;

import java.util.List;

/**
 * What a flow predicts of the oscillating process whose mean path it follows, at one instant: means over a time that is
 * long to the oscillation and short to the flow. Computed on demand.
 */
public interface Forecast {

    /** The mean of the loss, E[L]. */
    double loss();

    /** The mean of the squared norm of the gradient, E‖∇L‖². */
    double squaredGradientNorm();

    /** Writes the mean of the squared gradient, E[∇L ⊙ ∇L], n entries. */
    void squaredGradient(double[] out);

    /**
     * The covariance of the oscillation, Σ = Σᵢ xᵢuᵢuᵢᵀ, by its modes, the largest variance first; empty where no
     * oscillation is predicted. A mode of variance 0 is a direction at the edge of stability that is at rest.
     */
    List<OscillationMode> modes();

    /** tr Σ. */
    default double trace() {
        double sum = 0;
        for (OscillationMode mode : modes()) {
            double square = 0;
            for (double entry : mode.direction()) {
                square += entry * entry;
            }
            sum += mode.variance() * square;
        }
        return sum;
    }
}
