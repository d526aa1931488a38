package org.brink.probes.spectrum;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.ProbeProvider;
import org.brink.testkit.ProbeContract;
import org.brink.testkit.fixture.CoupledQuartic;

/** The sharpness where the dimension is too large for a dense solve, with its warm start from step to step. */
class IterativeSharpnessContractTest extends ProbeContract {

    private static final int DIMENSION = 60;

    @Override
    protected ProbeProvider provider() {
        return new SharpnessProbe();
    }

    @Override
    protected Objective objective() {
        return new CoupledQuartic(1e-3, IntStream.range(0, DIMENSION).mapToDouble(i -> 2.0 / (1 + i)).toArray());
    }

    @Override
    protected double[] initialPoint() {
        return IntStream.range(0, DIMENSION).mapToDouble(i -> Math.cos(i)).toArray();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("eigenvector", true), Map.of("maxProducts", 5L));
    }
}
