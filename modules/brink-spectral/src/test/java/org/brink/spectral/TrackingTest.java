package org.brink.spectral;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.brink.spectral.EigenOptions.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

/** Sequences of operators: growth, curves and their crossings, bounds, saved states. */
class TrackingTest {

    private static EigenOptions options(int count, Method method) {
        return EigenOptions.largest(count).withTolerance(1e-9).withMethod(method);
    }

    private static double bulk(int i) {
        return 0.5 * Math.cos(i);
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"DENSE", "ITERATIVE"})
    void curvesKeepTheirVectorsWhereEigenvaluesCross(Method method) {
        double[] values = IntStream.range(0, 120).mapToDouble(TrackingTest::bulk).toArray();
        KnownSpectrum operator = new KnownSpectrum(values, 3, new Random(4));
        EigenTracker tracker = new EigenTracker(120, options(3, method));
        List<Crossing> crossings = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        double[][] curves = new double[3][41];
        for (int step = 0; step <= 40; step++) {
            values[0] = 4;
            values[1] = 2 + 0.1 * step;
            values[2] = 3.5 - 0.045 * step;
            Eigenpairs pairs = tracker.solve(operator);
            for (int i = 0; i < 3; i++) {
                curves[pairs.curve(i)][step] = pairs.value(i);
            }
            for (Crossing crossing : pairs.crossings()) {
                crossings.add(crossing);
                steps.add(step);
            }
        }
        for (int step = 0; step <= 40; step++) {
            assertEquals(4, curves[0][step], 1e-7, "step " + step);
            assertEquals(3.5 - 0.045 * step, curves[1][step], 1e-7, "step " + step);
            assertEquals(2 + 0.1 * step, curves[2][step], 1e-7, "step " + step);
        }
        assertEquals(2, crossings.size(), crossings.toString());
        // 2 + 0.1 t = 3.5 − 0.045 t at t = 10.3, and 2 + 0.1 t = 4 at t = 20
        assertEquals(List.of(11, 2, 1), List.of(steps.get(0), crossings.get(0).rising(), crossings.get(0).falling()));
        assertEquals(List.of(2, 0), List.of(crossings.get(1).rising(), crossings.get(1).falling()));
        assertTrue(steps.get(1) == 20 || steps.get(1) == 21, "at step " + steps.get(1));
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"DENSE", "ITERATIVE"})
    void allEigenvaluesAboveANumberAreFollowedAsTheyRise(Method method) {
        int n = 150;
        double[] values = IntStream.range(0, n).mapToDouble(TrackingTest::bulk).toArray();
        KnownSpectrum operator = new KnownSpectrum(values, 3, new Random(5));
        EigenTracker tracker = new EigenTracker(n, options(1, method).withAllAbove(1.5, 20));
        int most = 0;
        for (int step = 0; step < 300; step++) {
            int above = 0;
            for (int i = 0; i < 9; i++) {
                values[i] = 0.4013 + 0.007 * step - 0.15 * i;
                above += values[i] > 1.5 ? 1 : 0;
            }
            most = Math.max(most, above);
            Eigenpairs pairs = tracker.solve(operator);
            assertTrue(pairs.allConverged(), "step " + step);
            assertEquals(Math.max(1, most), pairs.count(), "step " + step);
            double[] truth = operator.descending();
            for (int i = 0; i < above; i++) {
                assertEquals(truth[i], pairs.value(i), 1e-7, "step " + step + " pair " + i);
            }
        }
        assertEquals(7, most);
    }

    @Test
    void aLimitEndsTheGrowth() {
        KnownSpectrum operator = new KnownSpectrum(IntStream.range(0, 90).mapToDouble(i -> 90 - i).toArray(), 3,
                new Random(6));
        for (Method method : new Method[] {Method.DENSE, Method.ITERATIVE}) {
            Eigenpairs pairs = new EigenTracker(90, options(2, method).withAllAbove(50, 7)).solve(operator);
            assertEquals(7, pairs.count());
            assertEquals(84, pairs.value(6), 1e-6);
        }
    }

    @Test
    void boundsHoldAlongTrajectoriesAndAccuracyIsCheap() {
        int withBound = 0;
        int withResidual = 0;
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            int n = 300;
            double[] values = Spectra.OUTLIERS.draw(n, random);
            KnownSpectrum operator = new KnownSpectrum(values, 4, random);
            EigenOptions options = EigenOptions.largest(4).withMethod(Method.ITERATIVE).withSeed(seed);
            EigenTracker tracker = new EigenTracker(n, options.withAccuracy(1e-4));
            EigenTracker strict = new EigenTracker(n, options.withTolerance(1e-6));
            for (int step = 0; step < 30; step++) {
                operator.turn(0.02 * (step % 2 == 0 ? 1 : -1) + 0.01 * random.nextGaussian());
                Eigenpairs pairs = tracker.solve(operator);
                double[] truth = operator.descending();
                for (int i = 0; i < 4; i++) {
                    assertTrue(pairs.converged(i));
                    assertTrue(pairs.errorBound(i) <= 1e-4 * truth[0] * (1 + 1e-9));
                    double error = Math.abs(truth[i] - pairs.value(i));
                    assertTrue(error <= pairs.errorBound(i) + 1e-13 * operator.norm(),
                            "seed " + seed + " step " + step + " pair " + i + ": " + error + " > "
                            + pairs.errorBound(i));
                }
                withBound += step == 0 ? 0 : pairs.products();
                withResidual += step == 0 ? 0 : strict.solve(operator).products();
            }
        }
        assertTrue(2 * withBound < withResidual, withBound + " products, " + withResidual + " by residuals");
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"DENSE", "ITERATIVE"})
    void aRestoredTrackerGoesOnToTheLastBit(Method method) {
        Random random = new Random(11);
        KnownSpectrum operator = new KnownSpectrum(Spectra.OUTLIERS.draw(100, random), 4, random);
        EigenOptions options = EigenOptions.largest(2).withAllAbove(1, 9).withAccuracy(1e-6).withMethod(method);
        EigenTracker tracker = new EigenTracker(100, options);
        for (int step = 0; step < 7; step++) {
            operator.turn(0.01);
            tracker.solve(operator);
        }
        EigenTracker restored = new EigenTracker(100, options);
        restored.restore(tracker.save());
        for (int step = 0; step < 5; step++) {
            operator.turn(0.01);
            Eigenpairs one = tracker.solve(operator);
            Eigenpairs two = restored.solve(operator);
            assertEquals(one.count(), two.count());
            for (int i = 0; i < one.count(); i++) {
                assertEquals(one.value(i), two.value(i));
                assertEquals(one.curve(i), two.curve(i));
                assertArrayEquals(one.vector(i), two.vector(i));
            }
        }
        restored.restore(new EigenTracker(100, options).save());
        assertFalse(restored.save().equals(tracker.save()), "a state without memory forgets");
    }

    @Test
    void largeOperatorsAreSolvedFromProducts() {
        int n = 100_000;
        double[] values = IntStream.range(0, n).mapToDouble(i -> i < 6 ? 12 - i : Math.cos(i)).toArray();
        KnownSpectrum operator = new KnownSpectrum(values, 2, new Random(12));
        EigenTracker tracker = new EigenTracker(n, EigenOptions.largest(1).withAllAbove(1.5, 20).withTolerance(1e-8));
        for (int step = 0; step < 3; step++) {
            values[3] += 0.05;
            Eigenpairs pairs = tracker.solve(operator);
            assertTrue(pairs.allConverged());
            assertEquals(6, pairs.count());
            double[] truth = operator.descending();
            for (int i = 0; i < 6; i++) {
                assertEquals(truth[i], pairs.value(i), 1e-9);
            }
        }
    }
}
