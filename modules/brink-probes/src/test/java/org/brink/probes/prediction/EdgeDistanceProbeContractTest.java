package org.brink.probes.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.process.Process;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.FixedInstant;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.fixture.PredictingProcess;
import org.brink.testkit.fixture.RecordingRow;
import org.junit.jupiter.api.Test;

class EdgeDistanceProbeContractTest extends PredictionContract {

    /** A step size for each coordinate. */
    private record Steps(double... sizes) implements Optimizer {

        @Override
        public StateLayout layout() {
            return StateLayout.EMPTY;
        }

        @Override
        public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
        }

        @Override
        public void direction(long step, State next, double[] gradient, double[] out) {
            System.arraycopy(gradient, 0, out, 0, out.length);
        }

        @Override
        public Preconditioner preconditioner(long step, State next) {
            return Preconditioner.ofStepSizes(sizes);
        }

        @Override
        public double threshold(long step, State next) {
            return 2;
        }
    }

    @Override
    protected ProbeProvider provider() {
        return new EdgeDistanceProbe();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("k", 1));
    }

    /** H = diag(1.5, 0.7, 0.2) and P⁻¹ = diag(0.1, 1, 1): the leading direction of P⁻¹H is the second coordinate. */
    @Test
    void directionsAreThoseOfThePreconditionedHessian() {
        Objective quadratic = new CoupledQuartic(0, 1.5, 0.7, 0.2);
        Process flow = new PredictingProcess(new PlainProcess("flow", quadratic, new Steps(0.1, 1, 1),
                new double[3]), List.of());
        Process other = new PlainProcess("discrete", quadratic, new Steps(0.1, 1, 1), new double[] {3, -2, 4});
        flow.prepare(0);
        other.prepare(0);
        Probe probe = create(Map.of("k", 1));
        RecordingRow row = new RecordingRow(probe.channels());
        probe.observe(new FixedInstant(0, flow, List.of(flow, other)), row);
        assertEquals(2, row.get("edge-distance-along")[0], 1e-12);
        assertEquals(5, row.get("edge-distance-across")[0], 1e-12);
    }
}
