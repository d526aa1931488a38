package org.brink.probes.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.brink.api.parameter.InvalidInput;
import org.brink.probes.Measurement;
import org.brink.probes.ScalarProductOfFour;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;

class EigenvalueProbesTest {

    @Test
    void spectrumOfTheMinimalistExampleIsThatOfTheClosedForm() {
        Random random = new Random(7);
        Measurement measurement = new Measurement(new ScalarProductOfFour());
        for (int i = 0; i < 1000; i++) {
            double x = 0.05 + 4 * random.nextDouble();
            double y = 0.05 + 4 * random.nextDouble();
            double[] expected = ScalarProductOfFour.tiedEigenvalues(x, y);
            double norm = Math.max(Math.abs(expected[0]), Math.abs(expected[3]));
            RecordingRow row = measurement.of(new SpectrumProbe(), Map.of("k", 4L), x, y, x, y);
            assertArrayEquals(expected, row.get("eigenvalues"), 1e-12 * norm, "at " + x + ", " + y);
            assertEquals(1, row.get("eigenvalues-converged")[0]);
            double sharpness = measurement.of(new SharpnessProbe(), Map.of(), x, y, x, y).get("sharpness")[0];
            assertEquals(row.get("eigenvalues")[0], sharpness, 1e-15 * norm);
        }
    }

    @Test
    void sharpnessAtAMinimumOfTheMinimalistExample() {
        for (double x : new double[] {0.8, 1, 2.18890106, 4, 9.999375}) {
            double y = 1 / x;
            double sharpness = new Measurement(new ScalarProductOfFour())
                    .of(new SharpnessProbe(), Map.of(), x, y, x, y).get("sharpness")[0];
            assertEquals(1, sharpness / (2 * (x * x + y * y)), 1e-12, "at x = " + x);
        }
    }

    @Test
    void eigenvaluesOfADiagonalQuadraticAreExact() {
        CoupledQuartic quadratic = new CoupledQuartic(0, -3.7, 0.1, 2.9, -1e-17, 1e5);
        RecordingRow row = new Measurement(quadratic).of(new SpectrumProbe(), Map.of("k", 5L), new double[5]);
        assertArrayEquals(new double[] {1e5, 2.9, 0.1, -1e-17, -3.7}, row.get("eigenvalues"));
        assertArrayEquals(new double[5], row.get("eigenvalue-residuals"));
        assertEquals(5, row.get("eigenvalues-products")[0]);
    }

    @Test
    void largestIsLargestAlgebraic() {
        CoupledQuartic concave = new CoupledQuartic(0, -3, -100, -2.5);
        RecordingRow row = new Measurement(concave)
                .of(new SharpnessProbe(), Map.of("eigenvector", true), 0.3, 0.1, 0.2);
        assertEquals(-2.5, row.get("sharpness")[0]);
        assertEquals(1, row.get("sharpness-converged")[0]);
        assertArrayEquals(new double[] {0, 0, 1}, row.get("sharpness-eigenvector"));
    }

    @Test
    void largeProblemsAreSolvedFromProductsAndStartWarm() {
        int n = 2000;
        double[] values = IntStream.range(0, n).mapToDouble(i -> 20 * Math.pow(0.8, i) - 0.5).toArray();
        Measurement measurement = new Measurement(new CoupledQuartic(0, values));
        Probe probe = measurement.probe(new SharpnessProbe(), Map.of("tolerance", 1e-8, "accuracy", 1e-14), new double[n]);
        RecordingRow cold = measurement.at(probe, new double[n]);
        RecordingRow warm = measurement.at(probe, new double[n]);
        for (RecordingRow row : new RecordingRow[] {cold, warm}) {
            assertEquals(19.5, row.get("sharpness")[0], 19.5e-12);
            assertEquals(1, row.get("sharpness-converged")[0]);
            assertTrue(row.get("sharpness-error-bound")[0] <= 19.5e-14);
        }
        assertTrue(3 * warm.get("sharpness-products")[0] < cold.get("sharpness-products")[0],
                warm.get("sharpness-products")[0] + " products warm, " + cold.get("sharpness-products")[0] + " cold");
    }

    @Test
    void tooFewProductsAreReportedAsNotConverged() {
        double[] values = IntStream.range(0, 500).mapToDouble(i -> Math.sin(i)).toArray();
        RecordingRow row = new Measurement(new CoupledQuartic(0, values))
                .of(new SharpnessProbe(), Map.of("maxProducts", 6L), new double[500]);
        assertEquals(0, row.get("sharpness-converged")[0]);
        assertEquals(6, row.get("sharpness-products")[0]);
        assertTrue(row.get("sharpness-residual")[0] > 1e-3);
    }

    @Test
    void preconditionedSharpnessIsScaledPerCoordinate() {
        double[] stepSizes = {0.1, 2, 0.5};
        Measurement measurement = new Measurement(new CoupledQuartic(0, 9, 0.4, 1.5),
                Preconditioner.ofStepSizes(stepSizes));
        RecordingRow row = measurement.of(new PreconditionedSharpnessProbe(), Map.of(), 1, 1, 1);
        assertEquals(0.9, row.get("preconditioned-sharpness")[0], 1e-15);
        assertEquals(2, row.get("preconditioned-threshold")[0]);
    }

    @Test
    void preconditionedSharpnessOfGradientDescentIsSharpnessTimesStepSize() {
        Measurement measurement = new Measurement(new ScalarProductOfFour(), Preconditioner.ofStepSize(0.2));
        double raw = measurement.of(new SharpnessProbe(), Map.of(), 2.5, 0.3, 2.5, 0.3).get("sharpness")[0];
        double preconditioned = measurement.of(new PreconditionedSharpnessProbe(), Map.of(), 2.5, 0.3, 2.5, 0.3)
                .get("preconditioned-sharpness")[0];
        assertEquals(0.2 * raw, preconditioned, 1e-14);
    }

    @Test
    void thresholdIsTwoOverTheStepSize() {
        Measurement measurement = new Measurement(new CoupledQuartic(0, 1), Preconditioner.ofStepSize(0.2));
        assertEquals(2 / 0.2, measurement.of(new ThresholdProbe(), Map.of(), 1).get("threshold")[0]);
        Measurement resting = new Measurement(new CoupledQuartic(0, 1), Preconditioner.ofStepSize(0));
        assertEquals(Double.POSITIVE_INFINITY, resting.of(new ThresholdProbe(), Map.of(), 1).get("threshold")[0]);
    }

    @Test
    void thresholdNeedsASingleStepSize() {
        Measurement measurement = new Measurement(new CoupledQuartic(0, 1, 2),
                Preconditioner.ofStepSizes(new double[] {0.1, 0.2}));
        InvalidInput refused = assertThrows(InvalidInput.class,
                () -> measurement.of(new ThresholdProbe(), Map.of(), 1, 1));
        assertTrue(refused.getMessage().contains("preconditioned-sharpness"), refused.getMessage());
    }

    @Test
    void pointsOutsideTheDomainMeasureNotANumber() {
        RecordingRow row = new Measurement(new ScalarProductOfFour())
                .of(new SharpnessProbe(), Map.of(), 1e200, 1e200, 1, 1);
        assertEquals(Double.NaN, row.get("sharpness")[0]);
        assertEquals(0, row.get("sharpness-converged")[0]);
    }

    @Test
    void refusesMoreEigenvaluesThanThereAre() {
        refuses(new SpectrumProbe(), Map.of("k", 5L), "params.k: found 5, expected an integer <= 4");
        refuses(new SharpnessProbe(), Map.of("eigenvector", true, "limit", 3L), "params.limit: found 3");
    }

    private static void refuses(ProbeProvider provider, Map<String, Object> params, String message) {
        InvalidInput refused = assertThrows(InvalidInput.class,
                () -> new Measurement(new ScalarProductOfFour()).probe(provider, params, new double[4]));
        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }
}
