package org.brink.probes.prediction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.process.Process;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.FixedInstant;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.fixture.PredictingProcess;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;

/** What the probes of predictions store, against numbers put together by hand. */
class PredictionProbesTest {

    private static final double[] START = {1.25, -0.5, 0.75};
    private final Objective objective = new CoupledQuartic(0.1, 1.5, 0.7, 0.2);
    private final Process flow = new PredictingProcess(process("flow", START), PredictionContract.MODES);
    private final Process discrete = process("discrete", 1.35, -0.2, 0.5);

    private Process process(String name, double... start) {
        return new PlainProcess(name, objective, new MomentumDescent(3, 0.25, 0.5), start);
    }

    private RecordingRow measure(ProbeProvider provider, Map<String, Object> params) {
        flow.prepare(0);
        discrete.prepare(0);
        Probe probe = provider.create(provider.schema().resolve(params), new Contexts.OfProbe(objective, START,
                List.of("flow", "discrete"), Contexts.CREATION));
        RecordingRow row = new RecordingRow(probe.channels());
        probe.observe(new FixedInstant(0, flow, List.of(flow, discrete)), row);
        row.all();
        return row;
    }

    @Test
    void storesWhatAFlowPredicts() {
        RecordingRow row = measure(new FlowPredictionProbe(), Map.of("coordinates", List.of(2)));
        Evaluation at = objective.newEvaluation();
        at.moveTo(START);
        double[] g = new double[3];
        at.gradient(g);
        assertEquals(1.5 * at.value(), row.get("predicted-loss")[0], 1e-15);
        assertEquals(2 * (g[0] * g[0] + g[1] * g[1] + g[2] * g[2]), row.get("predicted-squared-gradient-norm")[0], 1e-14);
        assertArrayEquals(new double[] {2 * g[2] * g[2]}, row.get("predicted-squared-gradient"), 1e-15);
    }

    @Test
    void decomposesTheCovariance() {
        RecordingRow row = measure(new OscillationCovarianceProbe(), Map.of());
        assertEquals(0.13, row.get("predicted-covariance-trace")[0], 1e-15);
        assertArrayEquals(new double[] {0.09, 0.04}, row.get("predicted-covariance-eigenvalues"), 1e-15);
        assertArrayEquals(new double[] {0.04, 0.01}, row.get("predicted-variances"));
    }

    @Test
    void measuresTheDisplacementInDualCoordinates() {
        RecordingRow row = measure(new ModeDisplacementProbe(), Map.of());
        assertArrayEquals(new double[] {0.1, 0.1}, row.get("mode-displacements"), 1e-15);
        assertArrayEquals(new double[] {0.01, 0.01}, row.get("mode-squares"), 1e-15);
        assertArrayEquals(new double[] {0.02}, row.get("displacement-square"), 1e-15);
        assertEquals(0.05, row.get("predicted-displacement-square")[0], 1e-15);
        assertThrows(InvalidInput.class, () -> measure(new ModeDisplacementProbe(), Map.of("of", "nobody")));
    }

    @Test
    void readsTheStateThatThePreconditionerBelongsTo() {
        RecordingRow row = measure(new OptimizerStateProbe(), Map.of("coordinates", List.of(1)));
        double[] g = flow.gradient();
        // s' after the first update: (1 − β)∇L
        assertEquals(0.5 * (g[0] + g[1] + g[2]) / 3, row.get("optimizer-state-mean")[0], 1e-15);
        assertArrayEquals(new double[] {0.5 * g[1]}, row.get("optimizer-state"), 1e-15);
        assertTrue(new OptimizerStateProbe().measures(flow));
    }

    @Test
    void averagesEffectiveSteps() {
        RecordingRow row = measure(new EffectiveStepsProbe(), Map.of("coordinates", List.of(0)));
        assertEquals(0.25, row.get("effective-step")[0], 1e-15);
        assertEquals(0.25, row.get("effective-step-harmonic-mean")[0], 1e-15);
        assertArrayEquals(new double[] {0.25}, row.get("effective-steps"), 1e-15);
    }

    @Test
    void watchesOnlyWhatPredicts() {
        assertTrue(new FlowPredictionProbe().measures(flow));
        assertFalse(new FlowPredictionProbe().measures(discrete));
        assertThrows(InvalidInput.class, () -> measure(new FlowPredictionProbe(), Map.of("coordinates", List.of(3))));
    }
}
