package org.brink.probes;

import java.util.Arrays;
import org.brink.spi.objective.ClosedForm;

/** L = ½(1 − w₀w₁w₂w₃)², written out entry by entry, as plainly as can be. */
public final class ScalarProductOfFour implements ClosedForm {

    @Override
    public int dimension() {
        return 4;
    }

    private static double product(double[] w, int omitted, int alsoOmitted) {
        double product = 1;
        for (int i = 0; i < 4; i++) {
            product *= i == omitted || i == alsoOmitted ? 1 : w[i];
        }
        return product;
    }

    @Override
    public double value(double[] w) {
        double residual = 1 - product(w, -1, -1);
        return 0.5 * residual * residual;
    }

    @Override
    public void gradient(double[] w, double[] out) {
        double residual = 1 - product(w, -1, -1);
        for (int i = 0; i < 4; i++) {
            out[i] = -residual * product(w, i, i);
        }
    }

    @Override
    public void hessianTimes(double[] w, double[] u, double[] out) {
        double residual = 1 - product(w, -1, -1);
        for (int i = 0; i < 4; i++) {
            double sum = 0;
            for (int j = 0; j < 4; j++) {
                double second = i == j ? 0 : -residual * product(w, i, j);
                sum += (product(w, i, i) * product(w, j, j) + second) * u[j];
            }
            out[i] = sum;
        }
    }

    @Override
    public void third(double[] w, double[] u, double[] v, double[] out) {
        throw new UnsupportedOperationException("probes of the spectrum need no third derivative");
    }

    /**
     * The Hessian's eigenvalues at (x, y, x, y), largest first: Zhu et al., Understanding edge-of-stability training
     * dynamics with a minimalist example, ICLR 2023, section 3.
     */
    public static double[] tiedEigenvalues(double x, double y) {
        double g = x * x * y * y;
        double s = x * x + y * y;
        double root = Math.sqrt(s * s * (1 - 3 * g) * (1 - 3 * g) + 4 * g * (3 - 10 * g + 7 * g * g));
        double[] values = {0.5 * (s * (3 * g - 1) + root), 0.5 * (s * (3 * g - 1) - root), x * x * (1 - g),
            y * y * (1 - g)};
        Arrays.sort(values);
        return new double[] {values[3], values[2], values[1], values[0]};
    }
}
