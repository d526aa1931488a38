package org.brink.spectral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Stochastic estimators against dense spectra: unbiased, and as far off as they say. */
class EstimatorsTest {

    private static final int SEEDS = 300;
    private static final double[] VALUES = IntStream.range(0, 60)
            .mapToDouble(i -> i < 4 ? 9 - 2 * i : 0.6 * Math.cos(3 * i) - 0.1).toArray();
    private static final KnownSpectrum OPERATOR = new KnownSpectrum(VALUES, 5, new Random(1));

    @Test
    void hutchinsonIsAsFarOffAsItSays() {
        isHonest(Arrays.stream(VALUES).sum(), seed -> new TraceEstimator(60, seed).trace(OPERATOR, 40));
    }

    @Test
    void hutchPlusPlusIsAsFarOffAsItSaysAndBetter() {
        isHonest(Arrays.stream(VALUES).sum(), seed -> new TraceEstimator(60, seed).tracePlusPlus(OPERATOR, 45));
        double plain = new TraceEstimator(60, 1).trace(OPERATOR, 45).standardError();
        assertTrue(new TraceEstimator(60, 1).tracePlusPlus(OPERATOR, 45).standardError() < 0.6 * plain);
    }

    @Test
    void frobeniusNormIsAsFarOffAsItSays() {
        double norm = Math.sqrt(Arrays.stream(VALUES).map(v -> v * v).sum());
        isHonest(norm, seed -> new TraceEstimator(60, seed).frobeniusNorm(OPERATOR, 50));
    }

    /**
     * Errors in units of the standard error have mean 0 and mean square 1: within four deviations of what 300 draws
     * leave open, and twenty per cent for the scatter of the standard error itself.
     */
    private static void isHonest(double truth, LongFunction<Estimate> estimator) {
        double sum = 0;
        double squares = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Estimate estimate = estimator.apply(seed);
            double error = (estimate.value() - truth) / estimate.standardError();
            sum += error;
            squares += error * error;
        }
        assertEquals(0, sum / SEEDS, 4 / Math.sqrt(SEEDS) * 1.1, "mean");
        assertEquals(1, squares / SEEDS, 4 * Math.sqrt(2.0 / SEEDS) + 0.2, "mean square");
    }

    @Test
    void productsAreCountedAndSmallOperatorsAreExact() {
        KnownSpectrum operator = new KnownSpectrum(new double[] {3, -1, 0.5}, 2, new Random(2));
        Estimate estimate = new TraceEstimator(3, 0).tracePlusPlus(operator, 30);
        assertEquals(2.5, estimate.value(), 1e-12);
        assertEquals(0, estimate.standardError());
        assertEquals(operator.products(), estimate.products());
        assertEquals(Math.sqrt(10.25), new TraceEstimator(3, 0).frobeniusNorm(operator, 5).value(), 1e-12);
        int before = OPERATOR.products();
        Estimate plus = new TraceEstimator(60, 0).tracePlusPlus(OPERATOR, 30);
        assertEquals(OPERATOR.products() - before, plus.products());
        assertEquals(30, plus.products());
    }

    @Test
    void densityIsThatOfTheDenseSpectrumWithinItsError() {
        int outside = 0;
        int points = 0;
        for (int seed = 0; seed < 20; seed++) {
            SpectralDensity slq = new SpectralDensity(60, 12, 40, 80, seed);
            assertTrue(slq.estimate(OPERATOR, 0.03));
            assertEquals(480, slq.products());
            double integral = 0;
            double step = slq.grid()[1] - slq.grid()[0];
            for (int i = 0; i < 80; i++) {
                double truth = smoothed(slq.grid()[i], slq.width());
                double error = Math.abs(slq.density()[i] - truth);
                outside += error > 3 * slq.standardError()[i] + 1e-6 ? 1 : 0;
                points++;
                integral += slq.density()[i] * step;
            }
            assertEquals(1, integral, 1e-3);
            assertEquals(0.03 * (9 - Arrays.stream(VALUES).min().orElseThrow()), slq.width(), 1e-3);
        }
        // twelve vectors leave Student's t with 11 degrees of freedom: beyond 3 at 1.2 % of the points
        assertTrue(outside < 0.03 * points, outside + " of " + points + " points beyond three standard errors");
    }

    private static double smoothed(double x, double width) {
        return Arrays.stream(VALUES).map(v -> Math.exp(-0.5 * Math.pow((x - v) / width, 2))).sum()
                / (VALUES.length * width * Math.sqrt(2 * Math.PI));
    }

    @Test
    void densityOfASingleValueAndOfNoNumbers() {
        double[] same = new double[10];
        Arrays.fill(same, 2);
        KnownSpectrum operator = new KnownSpectrum(same, 2, new Random(3));
        SpectralDensity slq = new SpectralDensity(10, 3, 5, 21, 0);
        assertTrue(slq.estimate(operator, 0.1));
        assertEquals(2, slq.grid()[10], 1e-9);
        same[4] = Double.NaN;
        assertFalse(slq.estimate(operator, 0.1));
    }

    @Test
    void diagonalBlocksAndMultiples() {
        double[][] matrix = DenseMatrices.gaussian(7, new Random(4));
        DiagonalBlock block = new DiagonalBlock(DenseMatrices.operator(matrix), 2, 3);
        double[][] inner = new double[3][3];
        for (int i = 0; i < 3; i++) {
            System.arraycopy(matrix[2 + i], 2, inner[i], 0, 3);
        }
        double[] truth = DenseMatrices.eigenvalues(inner);
        assertEquals(truth[0], new EigenTracker(3, EigenOptions.largest(1)).solve(block).value(0), 1e-12);
        double least = new EigenTracker(3, EigenOptions.largest(1))
                .solve(new ScaledOperator(3).of(block, -1)).value(0);
        assertEquals(truth[2], -least, 1e-12);
    }
}
