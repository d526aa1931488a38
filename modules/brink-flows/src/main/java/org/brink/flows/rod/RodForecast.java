package org.brink.flows.rod;

import java.util.ArrayList;
import java.util.List;
import org.brink.spi.process.Forecast;
import org.brink.spi.process.OscillationMode;

/**
 * Means over the ends of the rods, not to second order only: E[L] = L(w̄) + Σᵢ [½(L₊ + L₋) − L(w̄)] and
 * E[∇L ⊙ ∇L] = ḡ ⊙ ḡ + Σᵢ hᵢ ⊙ hᵢ, which for one rod is the mean over its two ends.
 */
final class RodForecast implements Forecast {

    private final double loss;
    private final double[] mean;
    private final List<double[]> differences = new ArrayList<>();
    private final List<OscillationMode> modes;

    /** The forecast where the gradients were evaluated last. */
    RodForecast(RodGradients gradients, Rods rods) {
        loss = gradients.meanLoss();
        mean = gradients.mean().clone();
        for (int i = 0; i < rods.count(); i++) {
            differences.add(gradients.difference(i).clone());
        }
        modes = RodModes.of(rods, mean.length);
    }

    @Override
    public double loss() {
        return loss;
    }

    @Override
    public double squaredGradientNorm() {
        double sum = Dense.dot(mean, mean, 0, mean.length);
        for (double[] difference : differences) {
            sum += Dense.dot(difference, difference, 0, mean.length);
        }
        return sum;
    }

    @Override
    public void squaredGradient(double[] out) {
        for (int j = 0; j < out.length; j++) {
            double sum = mean[j] * mean[j];
            for (double[] difference : differences) {
                sum += difference[j] * difference[j];
            }
            out[j] = sum;
        }
    }

    @Override
    public List<OscillationMode> modes() {
        return modes;
    }
}
