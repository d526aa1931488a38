package org.brink.probes.oscillation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.probe.Probe;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.FixedInstant;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;

/** Gradient descent with step size 0.5 on ½(4.2x² + 4y² + 0.2z²): x grows, y stays at the edge, z decays slowly. */
class OscillationTest {

    private static final CoupledQuartic QUADRATIC = new CoupledQuartic(0, 0.2, 4.2, 4);
    private static final double[] START = {3, 1, -2};

    private final PlainProcess process = new PlainProcess("gd", QUADRATIC, new MomentumDescent(3, 0.5, 0), START);

    private static Probe probe(Map<String, Object> params) {
        OscillationProbe provider = new OscillationProbe();
        return provider.create(provider.schema().resolve(params),
                new Contexts.OfProbe(QUADRATIC, START, List.of("gd"), Contexts.CREATION));
    }

    private RecordingRow observe(Probe probe, long step) {
        process.prepare(step);
        RecordingRow row = new RecordingRow(probe.channels());
        probe.observe(new FixedInstant(step, process, List.of(process)), row);
        row.all();
        process.commit();
        return row;
    }

    @Test
    void displacementsFollowFromThreePositions() {
        Probe probe = probe(Map.of("k", 3L, "window", 2L));
        assertEquals(0, observe(probe, 0).get("oscillation").length, "no midpoint without a step before");
        double[] last = new double[3];
        for (int step = 1; step < 6; step++) {
            RecordingRow row = observe(probe, step);
            // w multiplies by r at every step: δ = w(2 − r − 1/r)/4, in the order of the eigenvalues
            double[] ratios = {1 - 2.1, -1, 0.9};
            double[] starts = {1, -2, 3};
            double[] expected = new double[3];
            for (int i = 0; i < 3; i++) {
                expected[i] = starts[i] * Math.pow(ratios[i], step) * (2 - ratios[i] - 1 / ratios[i]) / 4;
            }
            assertArrayEquals(expected, row.get("oscillation"), 1e-12);
            int size = step == 1 ? 1 : 2;
            double[] variance = new double[3];
            double[] covariance = new double[3];
            for (int i = 0; i < 3; i++) {
                variance[i] = (expected[i] * expected[i] + last[i] * last[i]) / size;
                int a = i == 2 ? 1 : 0;
                int b = i == 0 ? 1 : 2;
                covariance[i] = (expected[a] * expected[b] + last[a] * last[b]) / size;
            }
            assertArrayEquals(variance, row.get("oscillation-variance"), 1e-12);
            assertArrayEquals(covariance, row.get("oscillation-covariance"), 1e-12);
            last = expected;
        }
    }

    @Test
    void atTheEdgeTheVarianceIsTheSquareOfTheAmplitude() {
        Probe probe = probe(Map.of("k", 2L));
        double variance = 0;
        for (int step = 0; step < 200; step++) {
            double[] all = observe(probe, step).get("oscillation-variance");
            variance = step > 0 ? all[1] : 0;
        }
        assertEquals(4, variance, 1e-10);
    }

    @Test
    void stepsThatWereNotObservedLeaveGaps() {
        Probe probe = probe(Map.of());
        for (int step = 0; step < 9; step++) {
            if (step % 3 == 0) {
                assertEquals(0, observe(probe, step).get("oscillation").length);
            } else {
                process.prepare(step);
                process.commit();
            }
        }
        assertEquals(0, observe(probe, 9).get("oscillation-variance").length);
        assertEquals(3, observe(probe, 10).get("oscillation-variance").length);
    }
}
