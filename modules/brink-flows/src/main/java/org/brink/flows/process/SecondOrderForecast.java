package org.brink.flows.process;

import java.util.List;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.process.Forecast;
import org.brink.spi.process.ObservedProcess;
import org.brink.spi.process.OscillationMode;

/**
 * The means over an oscillation of covariance Σ = Σᵢ xᵢuᵢuᵢᵀ about the position, to second order:
 * E[L] = L + ½ tr(HΣ), E[∇L] = ∇L and E[∇L ⊙ ∇L] = ∇L ⊙ ∇L + Σᵢ xᵢ (Huᵢ) ⊙ (Huᵢ). Costs one Hessian-vector product for
 * each mode of positive variance, when first asked for.
 */
final class SecondOrderForecast implements Forecast {

    private final ObservedProcess process;
    private final List<OscillationMode> modes;
    private final List<OscillationMode> moving;
    /** Huᵢ of the moving modes; null until asked for. */
    private double[][] curved;

    SecondOrderForecast(ObservedProcess process, List<OscillationMode> modes) {
        this.process = process;
        this.modes = modes;
        moving = modes.stream().filter(mode -> mode.variance() > 0).toList();
    }

    @Override
    public List<OscillationMode> modes() {
        return modes;
    }

    private double[][] curved() {
        if (curved == null) {
            Evaluation here = process.evaluation();
            int n = here.dimension();
            double[][] products = new double[moving.size()][n];
            double[][] directions = moving.stream().map(OscillationMode::direction).toArray(double[][]::new);
            if (products.length > 0) {
                here.hessianTimes(products.length, directions, products);
            }
            curved = products;
        }
        return curved;
    }

    @Override
    public double loss() {
        double loss = process.evaluation().value();
        for (int i = 0; i < moving.size(); i++) {
            loss += 0.5 * moving.get(i).variance() * dot(moving.get(i).direction(), curved()[i]);
        }
        return loss;
    }

    @Override
    public double squaredGradientNorm() {
        double[] gradient = process.gradient();
        double sum = dot(gradient, gradient);
        for (int i = 0; i < moving.size(); i++) {
            sum += moving.get(i).variance() * dot(curved()[i], curved()[i]);
        }
        return sum;
    }

    @Override
    public void squaredGradient(double[] out) {
        double[] gradient = process.gradient();
        for (int j = 0; j < out.length; j++) {
            out[j] = gradient[j] * gradient[j];
        }
        for (int i = 0; i < moving.size(); i++) {
            double variance = moving.get(i).variance();
            double[] product = curved()[i];
            for (int j = 0; j < out.length; j++) {
                out[j] += variance * product[j] * product[j];
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
