package org.brink.objectives.quadratic;

import java.util.Arrays;
import java.util.Optional;
import org.brink.objectives.plane.PairChart;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.PlanarChart;

/** L = ½ Σ λᵢwᵢ². */
final class DiagonalForm implements ClosedForm {

    private final double[] eigenvalues;

    DiagonalForm(double[] eigenvalues) {
        this.eigenvalues = eigenvalues;
    }

    @Override
    public int dimension() {
        return eigenvalues.length;
    }

    @Override
    public double value(double[] w) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += eigenvalues[i] * w[i] * w[i];
        }
        return 0.5 * sum;
    }

    @Override
    public void gradient(double[] w, double[] out) {
        hessianTimes(w, w, out);
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = eigenvalues[i] * u[i];
        }
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        Arrays.fill(out, 0);
    }

    @Override
    public Optional<PlanarChart> planarChart() {
        return dimension() == 2 ? Optional.of(PairChart.of("w₁", "w₂")) : Optional.empty();
    }
}
