package org.brink.spectral;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.brink.spectral.EigenOptions.Method;
import org.junit.jupiter.api.Test;

class EigenTrackerTest {

    private static EigenOptions iterative(int count, double tolerance) {
        return EigenOptions.largest(count).withTolerance(tolerance).withMaxProducts(5000)
                .withMethod(Method.ITERATIVE);
    }

    private static KnownSpectrum axes(double... values) {
        return new KnownSpectrum(values, 0, new Random(0));
    }

    @Test
    void bothMethodsAgreeWithEjml() {
        Random random = new Random(11);
        for (int n : new int[] {1, 2, 3, 5, 17, 33, 64, 150}) {
            double[][] matrix = DenseMatrices.gaussian(n, random);
            double[] expected = DenseMatrices.eigenvalues(matrix);
            int k = Math.min(n, 5);
            for (Method method : new Method[] {Method.DENSE, Method.ITERATIVE}) {
                EigenOptions options = iterative(k, 1e-9).withMethod(method);
                Eigenpairs pairs = new EigenTracker(n, options).solve(DenseMatrices.operator(matrix));
                assertTrue(pairs.allConverged());
                for (int i = 0; i < k; i++) {
                    assertEquals(expected[i], pairs.value(i), 1e-10 * Math.abs(expected[0]), method + " of " + n);
                }
            }
        }
    }

    @Test
    void solvesDenselyWhereThatIsCheaper() {
        assertEquals(Method.DENSE, new EigenTracker(4, EigenOptions.largest(1)).method());
        assertEquals(Method.DENSE, new EigenTracker(60, EigenOptions.largest(20)).method());
        assertEquals(Method.ITERATIVE, new EigenTracker(60, EigenOptions.largest(1)).method());
    }

    @Test
    void hugeDiagonalOperatorsAreSolvedFromProducts() {
        int n = 100_000;
        double[] values = IntStream.range(0, n).mapToDouble(i -> i < 6 ? 12 - i : Math.cos(i)).toArray();
        KnownSpectrum operator = axes(values);
        Eigenpairs pairs = new EigenTracker(n, EigenOptions.largest(4).withTolerance(1e-7)).solve(operator);
        assertTrue(pairs.allConverged());
        for (int i = 0; i < 4; i++) {
            assertEquals(12.0 - i, pairs.value(i), 1e-11);
            assertTrue(KnownSpectrum.residual(operator, pairs.value(i), pairs.vector(i)) <= 12e-7);
        }
        assertTrue(pairs.products() < 250, "took " + pairs.products() + " products");
    }

    @Test
    void warmStartsNeedFarFewerProducts() {
        Random random = new Random(2);
        int n = 400;
        double[] values = Spectra.OUTLIERS.draw(n, random);
        KnownSpectrum operator = new KnownSpectrum(values, 3, random);
        EigenTracker tracker = new EigenTracker(n, iterative(3, 1e-6));
        int cold = tracker.solve(operator).products();
        for (int step = 0; step < 20; step++) {
            for (int i = 0; i < n; i++) {
                values[i] *= 1 + 1e-3 * random.nextGaussian();
            }
            Eigenpairs pairs = tracker.solve(operator);
            assertTrue(pairs.allConverged());
            assertEquals(operator.descending()[0], pairs.value(0), 1e-9 * operator.norm());
            assertTrue(2 * pairs.products() < cold, pairs.products() + " products warm, " + cold + " cold");
        }
        tracker.forget();
        assertTrue(tracker.solve(operator).products() > cold / 2, "forgotten means cold");
    }

    @Test
    void anEigenvalueThatCreepsOutOfTheBulkIsNotMissed() {
        int n = 200;
        double[] values = IntStream.range(0, n).mapToDouble(i -> 5.0 / (1 + i)).toArray();
        KnownSpectrum operator = axes(values);
        EigenTracker tracker = new EigenTracker(n, iterative(2, 1e-6));
        for (int step = 0; step < 800; step++) {
            values[n - 1] = -1 + 0.01 * step;
            Eigenpairs pairs = tracker.solve(operator);
            assertTrue(pairs.allConverged());
            double[] truth = operator.descending();
            assertEquals(truth[0], pairs.value(0), 1e-5, "largest at step " + step);
            assertEquals(truth[1], pairs.value(1), 1e-5, "second at step " + step);
        }
    }

    @Test
    void anEigenvalueThatJumpsToTheTopIsFoundWithinAFewSolves() {
        int solves = 0;
        for (int seed = 0; seed < 200; seed++) {
            int n = 200;
            double[] values = IntStream.range(0, n).mapToDouble(i -> i < 3 ? 6 - i : Math.sin(i)).toArray();
            KnownSpectrum operator = axes(values);
            EigenTracker tracker = new EigenTracker(n, iterative(1, 1e-6).withSeed(seed));
            tracker.solve(operator);
            values[100] = 20;
            int needed = 1;
            while (Math.abs(tracker.solve(operator).value(0) - 20) > 1e-9) {
                needed++;
                assertTrue(needed < 12, "seed " + seed + " has not found it in " + needed + " solves");
            }
            solves += needed;
        }
        assertTrue(solves < 200 * 5, solves + " solves for 200 seeds");
    }

    @Test
    void signsContinueFromCallToCall() {
        for (Method method : new Method[] {Method.DENSE, Method.ITERATIVE}) {
            Random random = new Random(8);
            int n = 40;
            double[][] matrix = DenseMatrices.gaussian(n, random);
            EigenTracker tracker = new EigenTracker(n, iterative(3, 1e-8).withMethod(method));
            double[][] last = null;
            for (int step = 0; step < 50; step++) {
                Eigenpairs pairs = tracker.solve(DenseMatrices.operator(matrix));
                for (int i = 0; i < 3; i++) {
                    double[] vector = pairs.vector(i);
                    assertTrue(last == null ? !Signs.leadsNegative(vector) : Vectors.dot(vector, last[i]) > 0.9);
                }
                last = new double[][] {pairs.pair(0).vector(), pairs.pair(1).vector(), pairs.pair(2).vector()};
                for (int i = 0; i < n; i++) {
                    matrix[i][i] += 0.01 * Math.sin(i + step);
                }
            }
        }
    }

    @Test
    void signsFollowAVectorThatChangesPlaces() {
        EigenTracker tracker = new EigenTracker(2, EigenOptions.largest(2));
        double[][] matrix = {{1, 0.1}, {0.1, 2}};
        double[] leading = tracker.solve(DenseMatrices.operator(matrix)).pair(0).vector();
        matrix[0][0] = 20;
        Eigenpairs pairs = tracker.solve(DenseMatrices.operator(matrix));
        assertTrue(Vectors.dot(leading, pairs.vector(1)) > 0.9);
    }

    @Test
    void sameCallsGiveTheSameBits() {
        Random random = new Random(9);
        KnownSpectrum operator = new KnownSpectrum(Spectra.NORMAL.draw(120, random), 3, random);
        EigenTracker one = new EigenTracker(120, iterative(3, 1e-6));
        EigenTracker two = new EigenTracker(120, iterative(3, 1e-6));
        for (int call = 0; call < 4; call++) {
            Eigenpairs first = one.solve(operator);
            Eigenpairs second = two.solve(operator);
            for (int i = 0; i < 3; i++) {
                assertEquals(first.value(i), second.value(i));
                assertArrayEquals(first.vector(i), second.vector(i));
                assertEquals(first.products(), second.products());
            }
        }
    }

    @Test
    void whatIsNotFiniteIsReportedAndThenForgotten() {
        for (Method method : new Method[] {Method.DENSE, Method.ITERATIVE}) {
            double[] values = IntStream.range(0, 40).mapToDouble(i -> i).toArray();
            KnownSpectrum operator = axes(values);
            EigenTracker tracker = new EigenTracker(40, iterative(2, 1e-8).withMethod(method));
            tracker.solve(operator);
            values[7] = Double.POSITIVE_INFINITY;
            Eigenpairs bad = tracker.solve(operator);
            assertTrue(Double.isNaN(bad.value(0)) && Double.isNaN(bad.residual(1)));
            assertFalse(bad.converged(0) || bad.converged(1));
            values[7] = 7;
            Eigenpairs good = tracker.solve(operator);
            assertTrue(good.allConverged());
            assertEquals(39, good.value(0), 1e-9);
        }
    }

    @Test
    void everyPairCarriesItsOwnCost() {
        double[] values = IntStream.range(0, 300).mapToDouble(i -> i == 0 ? 50 : 10.0 / i).toArray();
        Eigenpairs pairs = new EigenTracker(300, iterative(4, 1e-8)).solve(axes(values));
        Eigenpair leading = pairs.pair(0);
        Eigenpair last = pairs.pair(3);
        assertTrue(leading.converged() && last.converged());
        assertTrue(leading.products() < last.products(), "the well separated one is accepted first");
        assertTrue(last.products() <= pairs.products() && last.iterations() <= pairs.iterations());
        assertTrue(leading.residual() <= 50e-8);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new EigenTracker(3, EigenOptions.largest(4)));
        assertThrows(IllegalArgumentException.class, () -> EigenOptions.largest(0));
        assertThrows(IllegalArgumentException.class, () -> EigenOptions.largest(1).withTolerance(0));
        EigenTracker tracker = new EigenTracker(3, EigenOptions.largest(1));
        assertThrows(IllegalArgumentException.class, () -> tracker.solve(axes(1, 2)));
    }
}
