package org.brink.probes.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.brink.probes.ReferenceNet;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenOptions.Method;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.Estimate;
import org.brink.spectral.HessianOperator;
import org.brink.spectral.ScaledOperator;
import org.brink.spectral.TraceEstimator;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tracked spectra along gradient descent on networks whose spectra were computed independently. */
class ReferenceSpectrumTest {

    /** Gradient descent on a network, one step at a time. */
    private static final class Descent {

        private final Evaluation evaluation;
        private final HessianOperator hessian;
        private final double stepSize;
        private final double[] gradient;
        private double[] w;
        private double[] before;

        Descent(Objective objective, double[] start, double stepSize) {
            evaluation = objective.newEvaluation();
            hessian = new HessianOperator(start.length);
            this.stepSize = stepSize;
            gradient = new double[start.length];
            w = start;
            before = start;
            evaluation.moveTo(w);
        }

        void step() {
            evaluation.moveTo(w);
            evaluation.gradient(gradient);
            before = w;
            w = w.clone();
            for (int i = 0; i < w.length; i++) {
                w[i] -= stepSize * gradient[i];
            }
            evaluation.moveTo(w);
        }

        HessianOperator hessian() {
            return hessian.at(evaluation);
        }

        /** The Hessian at the second-order midpoint ¼(w₋ + 2w + w₊) around the point before the last step. */
        HessianOperator atMidpoint(double[] earlier) {
            double[] midpoint = new double[w.length];
            for (int i = 0; i < w.length; i++) {
                midpoint[i] = 0.25 * (earlier[i] + 2 * before[i] + w[i]);
            }
            evaluation.moveTo(midpoint);
            return hessian.at(evaluation);
        }
    }

    private static Descent reference() {
        return new Descent(ReferenceNet.objective(), ReferenceNet.start(), 0.4);
    }

    @Test
    void initialSpectrumIsTheIndependentOne() {
        Descent descent = reference();
        EigenOptions options = EigenOptions.largest(3).withTolerance(1e-10).withMethod(Method.ITERATIVE);
        Eigenpairs pairs = new EigenTracker(90, options).solve(descent.hessian());
        double[] expected = {2.81875163, 1.65018731, 0.24064907};
        for (int i = 0; i < 3; i++) {
            assertEquals(expected[i], pairs.value(i), 6e-9);
        }
        double least = new EigenTracker(90, options).solve(new ScaledOperator(90).of(descent.hessian(), -1)).value(0);
        assertEquals(-0.2411748732, -least, 1e-10);
        TraceEstimator estimator = new TraceEstimator(90, 1);
        assertEquals(4.0459619998, estimator.trace(descent.hessian(), 90).value(), 1e-9);
        Estimate rough = estimator.tracePlusPlus(descent.hessian(), 30);
        assertEquals(4.0459619998, rough.value(), 4 * rough.standardError());
    }

    /** Tracked at every step; compared with a dense solve at steps 0, 100 and 500. */
    @Test
    void trackedEigenvaluesAreThoseOfTheDenseHessian() {
        Descent descent = reference();
        EigenTracker tracker = new EigenTracker(90,
                EigenOptions.largest(3).withAccuracy(1e-9).withMethod(Method.ITERATIVE));
        EigenTracker dense = new EigenTracker(90, EigenOptions.largest(3).withMethod(Method.DENSE));
        long firstAbove = 0;
        long products = 0;
        for (int step = 0; step <= 500; step++) {
            Eigenpairs pairs = tracker.solve(descent.hessian());
            products += pairs.products();
            if (step == 0 || step == 100 || step == 500) {
                Eigenpairs exact = dense.solve(descent.hessian());
                for (int i = 0; i < 3; i++) {
                    assertEquals(exact.value(i), pairs.value(i), 1e-8, "step " + step);
                }
            }
            if (step % 10 == 0 && firstAbove == 0 && pairs.value(0) > 5) {
                firstAbove = step;
                assertEquals(5.00488137, pairs.value(0), 1e-7);
            }
            descent.step();
        }
        assertEquals(470, firstAbove);
        assertTrue(products < 501 * 6, products + " products for 501 steps");
    }

    /** Later the motion is chaotic, and only statistics can be compared. */
    @Test
    void statisticsAtTheEdge() {
        Descent descent = reference();
        EigenTracker tracker = new EigenTracker(90, EigenOptions.largest(2).withAccuracy(1e-7));
        double[] first = new double[500];
        double[] second = new double[500];
        double[] earlier = descent.w;
        for (int step = 1; step <= 7470; step++) {
            descent.step();
            int sample = (step - 2471) / 10;
            if (step > 2470 && step % 10 == 1 && sample < 500) {
                Eigenpairs pairs = tracker.solve(descent.atMidpoint(earlier));
                first[sample] = pairs.value(0);
                second[sample] = pairs.value(1);
            }
            earlier = descent.before;
        }
        Arrays.sort(first);
        Arrays.sort(second);
        assertEquals(5.0012, first[250], 0.005, "median");
        // the tails and the second eigenvalue differ from realisation to realisation
        assertEquals(4.992, first[50], 0.02, "lowest tenth");
        assertEquals(5.037, first[450], 0.03, "highest tenth");
        assertEquals(4.895, second[250], 0.06, "median of the second");
    }

    /** Mean sharpness over steps 20,000 to 40,000, sampled every 250. */
    @ParameterizedTest
    @CsvSource({"0.4, 5.00, 0.05", "0.2, 10.04, 0.1"})
    void aHundredHiddenUnitsHoverAtTheEdge(double stepSize, double mean, double tolerance) {
        Descent descent = new Descent(ReferenceNet.objective(100), ReferenceNet.start(100), stepSize);
        EigenTracker tracker = new EigenTracker(300, EigenOptions.largest(1).withAccuracy(1e-7));
        double sum = 0;
        int samples = 0;
        for (int step = 1; step <= 40_000; step++) {
            descent.step();
            if (step >= 20_000 && step % 250 == 0) {
                Eigenpairs pairs = tracker.solve(descent.hessian());
                assertTrue(pairs.allConverged(), "step " + step);
                sum += pairs.value(0);
                samples++;
            }
        }
        assertEquals(mean, sum / samples, tolerance);
    }
}
