package org.brink.jets.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.brink.jets.kernel.PlainKernel;
import org.brink.jets.loss.MeanSquaredError;
import org.brink.jets.tensor.Pointwise;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Evaluation;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;

/**
 * The deterministic one-hidden-layer tanh network on the Chebyshev task whose loss, derivatives and first 500 steps of
 * gradient descent were computed independently in another language.
 */
class ReferenceNetTest {

    static final int HIDDEN = 30;

    static NetworkObjective network(int hidden) {
        int n = 20;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = -1 + 2.0 * i / (n - 1);
            double s = x[i] * x[i];
            y[i] = 8 * s * s - 8 * s + 1;
        }
        Mlp mlp = new Mlp(List.of(1, hidden, 1), Pointwise.TANH, true, false);
        return new NetworkObjective(mlp, Dataset.ofVectors(n, 1, 1, x, y), new MeanSquaredError(), new PlainKernel());
    }

    static double[] start(int hidden) {
        double scale = Math.sqrt(2.0 / (hidden + 1)) * Math.sqrt(2);
        double[] w = new double[3 * hidden];
        for (int j = 1; j <= hidden; j++) {
            w[j - 1] = 1.9 * scale * Math.sin(3.7 * j);
            w[2 * hidden + j - 1] = scale * Math.cos(2.3 * j);
        }
        return w;
    }

    @Test
    void lossAndGradientAtTheStart() {
        Evaluation at = network(HIDDEN).newEvaluation();
        at.moveTo(start(HIDDEN));
        assertEquals(.348377085975, at.value(), 1e-12);
        double[] g = new double[at.dimension()];
        at.gradient(g);
        assertEquals(.651685459251, Vectors.norm(g), 1e-12);
    }

    @Test
    void traceOfTheHessianAtTheStart() {
        Evaluation at = network(HIDDEN).newEvaluation();
        at.moveTo(start(HIDDEN));
        int n = at.dimension();
        double[][] basis = new double[n][n];
        double[][] hessian = new double[n][n];
        for (int i = 0; i < n; i++) {
            basis[i][i] = 1;
        }
        at.hessianTimes(n, basis, hessian);
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += hessian[i][i];
        }
        assertEquals(4.0459619998, trace, 4e-10);
    }

    @Test
    void sharpnessAndItsGradientAtTheStart() {
        Evaluation at = network(HIDDEN).newEvaluation();
        at.moveTo(start(HIDDEN));
        double[] u = new double[at.dimension()];
        double sharpness = powerIteration(at, u);
        assertEquals(2.81875163, sharpness, 1e-8);
        double[] grad = new double[u.length];
        double[] third = new double[u.length];
        at.gradient(grad);
        at.third(u, u, third);
        assertEquals(1.6332810281, Vectors.norm(third), 1.6e-8);
        assertEquals(-.3357315311, -Vectors.dot(grad, third), 3.4e-9);
    }

    @Test
    void gradientDescentUpToStep500() {
        Evaluation at = network(HIDDEN).newEvaluation();
        double[] w = start(HIDDEN);
        double[] g = new double[w.length];
        for (int step = 0; step < 500; step++) {
            at.moveTo(w);
            if (step == 10) {
                assertEquals(.2713828668, at.value(), 1e-9);
            } else if (step == 100) {
                assertEquals(.2639170769, at.value(), 1e-9);
            }
            at.gradient(g);
            for (int i = 0; i < w.length; i++) {
                w[i] -= .4 * g[i];
            }
        }
        at.moveTo(w);
        assertEquals(.1565861961, at.value(), 1.6e-7);
        assertEquals(5.15118845, powerIteration(at, new double[w.length]), 5e-6);
    }

    /** Plain power iteration on the shifted Hessian; slow and independent of Brink's eigen solvers. */
    private static double powerIteration(Evaluation at, double[] u) {
        double[] hu = new double[u.length];
        for (int i = 0; i < u.length; i++) {
            u[i] = Math.sin(1 + i);
        }
        double value = 0;
        for (int iteration = 0; iteration < 4000; iteration++) {
            double norm = Vectors.norm(u);
            for (int i = 0; i < u.length; i++) {
                u[i] /= norm;
            }
            at.hessianTimes(u, hu);
            value = Vectors.dot(u, hu);
            for (int i = 0; i < u.length; i++) {
                u[i] = hu[i] + u[i];
            }
        }
        double norm = Vectors.norm(u);
        for (int i = 0; i < u.length; i++) {
            u[i] /= norm;
        }
        return value;
    }
}
