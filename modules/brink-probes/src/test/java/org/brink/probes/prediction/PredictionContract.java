package org.brink.probes.prediction;

import java.util.List;
import org.brink.spi.process.OscillationMode;
import org.brink.spi.process.Process;
import org.brink.testkit.ProbeContract;
import org.brink.testkit.fixture.PredictingProcess;

/** The contract of probes of predictions: they watch a process that predicts. */
abstract class PredictionContract extends ProbeContract {

    /** Two modes of Σ = diag(4, 9, 0)/100 about, the second longer than 1. */
    static final List<OscillationMode> MODES = List.of(
            OscillationMode.orthonormal(0.04, new double[] {1, 0, 0}),
            new OscillationMode(0.01, new double[] {0, 3, 0}, new double[] {0, 1.0 / 3, 0}));

    @Override
    protected List<String> processes() {
        return List.of("flow", "discrete");
    }

    @Override
    protected Process process(String name) {
        return new PredictingProcess(super.process(name), MODES);
    }
}
