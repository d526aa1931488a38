package org.brink.flows.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.brink.spectral.DenseEigen;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class StationaryPreconditionerTest {

    private static DMatrixRMaj symmetric(int n, Random random) {
        DMatrixRMaj h = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                h.set(i, j, random.nextGaussian());
                h.set(j, i, h.get(i, j));
            }
        }
        return h;
    }

    private static double least(DMatrixRMaj m) {
        DenseEigen eigen = new DenseEigen(m.numRows);
        for (int i = 0; i < m.numRows; i++) {
            for (int j = 0; j < m.numCols; j++) {
                eigen.matrix()[i][j] = m.get(i, j);
            }
        }
        eigen.decompose(m.numRows, m.numRows);
        return eigen.value(m.numRows - 1);
    }

    @Test
    void diagonalHessiansHaveAClosedForm() {
        DMatrixRMaj h = new DMatrixRMaj(new double[][] {{3, 0, 0}, {0, 1, 0}, {0, 0, -2}});
        StationaryPreconditioner solver = new StationaryPreconditioner(3);
        solver.solve(h, new double[] {0.1, 0.4, 0.2}, 0.5);
        assertEquals(1.5, solver.diagonal()[0], 1e-9, "at the edge, H/2");
        assertEquals(0.8, solver.diagonal()[1], 1e-9, "at rest, |g|/η");
        assertEquals(0.4, solver.diagonal()[2], 1e-9, "at rest, |g|/η");
    }

    /** All conditions of the minimum, computed from P and Σ alone. */
    @Test
    void meetsItsConditionsForRandomHessians() {
        Random random = new Random(8);
        for (int n : new int[] {1, 2, 5, 20, 45}) {
            for (double size : new double[] {1e-6, 0.01, 0.3}) {
                DMatrixRMaj h = symmetric(n, random);
                double[] g = random.doubles(n, -size, size).toArray();
                double eta = 0.1;
                StationaryPreconditioner solver = new StationaryPreconditioner(n);
                solver.solve(h, g, eta);
                assertTrue(solver.residual() < 1e-8, n + ", " + size + ": " + solver.residual());
                double[] p = solver.diagonal();
                DMatrixRMaj sigma = new DMatrixRMaj(n, n);
                solver.covariance(eta, sigma);
                DMatrixRMaj slack = new DMatrixRMaj(n, n);
                double product = 0;
                double trace = 0;
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        slack.set(i, j, (i == j ? 2 * p[i] : 0) - h.get(i, j));
                        product += slack.get(i, j) * sigma.get(i, j);
                    }
                    trace += p[i];
                    double rest = 1 - g[i] * g[i] / (eta * eta * p[i] * p[i]);
                    assertEquals(rest, 4 * sigma.get(i, i) / (eta * eta), 1e-8);
                }
                assertTrue(least(slack) > -1e-8 * trace);
                assertTrue(least(sigma) > -1e-8 * eta * eta);
                assertEquals(0, product, 1e-8 * eta * eta * trace);
            }
        }
    }

    /** Any other admissible P has a larger objective. */
    @Test
    void isAMinimum() {
        Random random = new Random(9);
        int n = 6;
        DMatrixRMaj h = symmetric(n, random);
        double[] g = random.doubles(n, -0.1, 0.1).toArray();
        StationaryPreconditioner solver = new StationaryPreconditioner(n);
        solver.solve(h, g, 0.2);
        double[] best = solver.diagonal().clone();
        double least = objective(best, g, 0.2);
        int admissible = 0;
        for (int trial = 0; trial < 2000; trial++) {
            double[] p = best.clone();
            DMatrixRMaj slack = new DMatrixRMaj(n, n);
            for (int i = 0; i < n; i++) {
                p[i] *= 1 + 0.05 * random.nextGaussian();
                for (int j = 0; j < n; j++) {
                    slack.set(i, j, (i == j ? 2 * p[i] : 0) - h.get(i, j));
                }
            }
            if (least(slack) >= 0) {
                admissible++;
                assertTrue(objective(p, g, 0.2) >= least - 1e-9);
            }
        }
        assertTrue(admissible > 50, admissible + " admissible trials");
    }

    private static double objective(double[] p, double[] g, double eta) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] + g[i] * g[i] / (eta * eta * p[i]);
        }
        return sum;
    }
}
