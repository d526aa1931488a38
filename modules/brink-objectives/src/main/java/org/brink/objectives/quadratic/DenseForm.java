package org.brink.objectives.quadratic;

import java.util.Arrays;
import java.util.Optional;
import org.brink.objectives.plane.PairChart;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.objective.PlanarChart;

/** L = ½ wᵀHw with a dense symmetric matrix H. */
final class DenseForm implements ClosedForm {

    private final double[][] rows;

    DenseForm(double[][] rows) {
        this.rows = rows;
    }

    @Override
    public int dimension() {
        return rows.length;
    }

    @Override
    public double value(double[] w) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += w[i] * dot(rows[i], w);
        }
        return 0.5 * sum;
    }

    @Override
    public void gradient(double[] w, double[] out) {
        hessianTimes(w, w, out);
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        for (int i = 0; i < rows.length; i++) {
            out[i] = dot(rows[i], u);
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

    private static double dot(double[] row, double[] u) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * u[j];
        }
        return sum;
    }
}
