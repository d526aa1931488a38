package org.brink.jets.net;

import org.brink.spi.data.Dataset;
import org.brink.spi.objective.CubicSamples;

/**
 * A model with one output that is a quadratic function of its weights along every input: the output has the form
 * ½γ‖Ux‖² + c·(Ux) with one row of weights, or c = 0.
 */
public interface QuadraticModel extends Architecture {

    /** γ. */
    double curvature();

    /** c. */
    double slope();

    /**
     * The coordinates of the examples under the loss 1/(2n)·Σᵢ(f(xᵢ) − yᵢ)²: scales γ‖xᵢ‖²/n and rates
     * ‖xᵢ‖²(γyᵢ + ½c²)/n.
     */
    default CubicSamples samples(Dataset data) {
        int n = data.count();
        double[] scales = new double[n];
        double[] rates = new double[n];
        for (int i = 0; i < n; i++) {
            double square = 0;
            for (int k = 0; k < inputs(); k++) {
                double x = data.x()[i * inputs() + k];
                square += x * x;
            }
            scales[i] = curvature() * square / n;
            rates[i] = square * (curvature() * data.y()[i] + 0.5 * slope() * slope()) / n;
        }
        return new CubicSamples(scales, rates);
    }
}
