package org.brink.probes.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.brink.probes.Measurement;
import org.brink.probes.ScalarProductOfFour;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.ClosedForm;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Probe;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;

class WiderSpectrumProbesTest {

    @Test
    void theEdgeIsAtTwoForEveryPreconditionerAndThreshold() {
        CoupledQuartic quadratic = new CoupledQuartic(0, 9, 0.4, 1.5, 3);
        Measurement measurement = new Measurement(quadratic,
                Preconditioner.ofStepSizes(new double[] {0.2, 4, 1, 0.1}));
        RecordingRow row = measurement.of(new EdgeSpectrumProbe(), Map.of("above", 1.45), 1, 1, 1, 1);
        assertArrayEquals(new double[] {1.8, 1.6, 1.5}, row.get("edge-eigenvalues"), 1e-14);
        assertEquals(1, row.get("edge-eigenvalues-converged")[0]);
        RecordingRow none = measurement.of(new EdgeSpectrumProbe(), Map.of("above", 3.0), 1, 1, 1, 1);
        assertEquals(1, none.get("edge-eigenvalues").length, "the largest is always there");
        assertEquals(1.8, measurement.of(new PreconditionedSharpnessProbe(), Map.of(), 1, 1, 1, 1)
                .get("normalised-sharpness")[0], 1e-14);
    }

    @Test
    void smallestEigenvaluesComeMostNegativeFirst() {
        double[] expected = ScalarProductOfFour.tiedEigenvalues(0.4, 0.7);
        RecordingRow row = new Measurement(new ScalarProductOfFour())
                .of(new SmallestEigenvaluesProbe(), Map.of("k", 2L), 0.4, 0.7, 0.4, 0.7);
        assertArrayEquals(new double[] {expected[3], expected[2]}, row.get("smallest-eigenvalues"), 1e-14);
    }

    @Test
    void crossingsKeepTheirCurvesAndAreEvents() {
        Probe probe = new Measurement(new CoupledQuartic(0, 1, 2)).probe(new SpectrumProbe(), Map.of("k", 2L), 0, 0);
        new Measurement(new CoupledQuartic(0, 1, 2)).at(probe, 0, 0);
        RecordingRow row = new Measurement(new CoupledQuartic(0, 3, 2)).at(probe, 0, 0);
        assertArrayEquals(new double[] {2, 3}, row.get("eigenvalues"), "entry 0 continues the second coordinate");
        assertEquals(1, row.events().size());
        assertTrue(row.events().get(0).startsWith("eigenvalue-crossing: "), row.events().get(0));
        Probe ranked = new Measurement(new CoupledQuartic(0, 1, 2))
                .probe(new SpectrumProbe(), Map.of("k", 2L, "order", "rank"), 0, 0);
        new Measurement(new CoupledQuartic(0, 1, 2)).at(ranked, 0, 0);
        RecordingRow byRank = new Measurement(new CoupledQuartic(0, 3, 2)).at(ranked, 0, 0);
        assertArrayEquals(new double[] {3, 2}, byRank.get("eigenvalues"));
        assertEquals(List.of(), byRank.events());
    }

    @Test
    void traceAndNormOfFewCoordinatesAreExact() {
        Measurement measurement = new Measurement(new ScalarProductOfFour());
        double[] values = ScalarProductOfFour.tiedEigenvalues(1.3, 0.4);
        RecordingRow trace = measurement.of(new TraceProbe(), Map.of(), 1.3, 0.4, 1.3, 0.4);
        assertEquals(Arrays.stream(values).sum(), trace.get("trace")[0], 1e-13);
        assertEquals(0, trace.get("trace-standard-error")[0]);
        RecordingRow norm = measurement.of(new FrobeniusNormProbe(), Map.of(), 1.3, 0.4, 1.3, 0.4);
        assertEquals(Math.sqrt(Arrays.stream(values).map(v -> v * v).sum()), norm.get("frobenius-norm")[0], 1e-13);
    }

    @Test
    void estimatesAndDensityOfManyCoordinates() {
        int n = 500;
        double[] values = IntStream.range(0, n).mapToDouble(i -> i < 3 ? 10 + i : Math.cos(i)).toArray();
        Measurement measurement = new Measurement(new CoupledQuartic(0, values));
        for (String method : List.of("hutch++", "hutchinson")) {
            RecordingRow row = measurement.of(new TraceProbe(), Map.of("method", method, "vectors", 60L),
                    new double[n]);
            double error = row.get("trace")[0] - Arrays.stream(values).sum();
            assertTrue(Math.abs(error) <= 4 * row.get("trace-standard-error")[0] + 1e-9, method + ": " + error);
            assertEquals(60, row.get("trace-products")[0]);
        }
        RecordingRow density = measurement.of(new SpectralDensityProbe(), Map.of("width", 0.02), new double[n]);
        double[] grid = density.get("spectral-density-grid");
        double mean = 0;
        for (int i = 0; i < grid.length; i++) {
            mean += grid[i] * density.get("spectral-density")[i] * (grid[1] - grid[0]);
        }
        assertEquals(Arrays.stream(values).average().orElseThrow(), mean, 1e-3, "sign vectors are exact on the diagonal");
        assertEquals(0.02 * 13, density.get("spectral-density-width")[0], 0.01);
    }

    /** ½(w₀w₁ − 2w₂)² in two blocks. */
    private static final class TwoBlocks implements ClosedForm {

        @Override
        public int dimension() {
            return 3;
        }

        @Override
        public List<Block> blocks() {
            return List.of(new Block("first", 0, List.of(2)), new Block("second", 2, List.of(1)));
        }

        @Override
        public double value(double[] w) {
            double r = w[0] * w[1] - 2 * w[2];
            return 0.5 * r * r;
        }

        @Override
        public void gradient(double[] w, double[] out) {
            double r = w[0] * w[1] - 2 * w[2];
            out[0] = r * w[1];
            out[1] = r * w[0];
            out[2] = -2 * r;
        }

        @Override
        public void hessianTimes(double[] w, double[] u, double[] out) {
            double r = w[0] * w[1] - 2 * w[2];
            double dr = w[1] * u[0] + w[0] * u[1] - 2 * u[2];
            out[0] = dr * w[1] + r * u[1];
            out[1] = dr * w[0] + r * u[0];
            out[2] = -2 * dr;
        }

        @Override
        public void third(double[] w, double[] u, double[] v, double[] out) {
            throw new UnsupportedOperationException("not needed");
        }
    }

    @Test
    void layersAreBlocksOfTheHessian() {
        Measurement measurement = new Measurement(new TwoBlocks());
        Probe probe = measurement.probe(new LayerSharpnessProbe(), Map.of(), 2, 1, 1);
        RecordingRow row = measurement.at(probe, 2, 1, 1);
        // at r = 0 the first block is (1, 2)ᵀ(1, 2)
        assertArrayEquals(new double[] {5, 4}, row.get("layer-sharpness"), 1e-14);
        assertEquals(3, row.get("layer-sharpness-products")[0]);
        assertEquals(3, ((Costed) probe).cost().products());
    }
}
