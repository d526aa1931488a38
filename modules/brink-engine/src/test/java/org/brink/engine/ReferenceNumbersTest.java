package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.brink.api.run.RunStatus;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that the field knows, from whole runs: Zhu et al. 2023, and the period-two orbit of the quartic. */
class ReferenceNumbersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0.25, 7.92452", "0.2, 9.92736"})
    void theMinimalistExampleEndsJustBelowTheEdge(double stepSize, double sharpness) throws Exception {
        Trial trial = Trial.run(folder, Trial.edge(2.5, 0.3, stepSize, 20_000, "\"loss\", \"sharpness\""));
        assertEquals(RunStatus.State.COMPLETED, trial.status().state());
        assertEquals(sharpness, trial.last("discrete.sharpness")[0], 1e-4);
        assertTrue(trial.last("discrete.loss")[0] < 1e-25);
        assertEquals(1, trial.last("discrete.sharpness-converged")[0]);
    }

    @Test
    void aSmallStepSizeEndsHalfAStepSizeBelowTheEdge() throws Exception {
        Trial trial = Trial.run(folder, ExperimentDocument.parse("""
                { "brink": 1,
                  "objective": "scalar-product",
                  "init": { "type": "tied", "params": { "x": 12.5, "y": 0.05 } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 0.01 } },
                  "probes": [ { "type": "sharpness", "every": 50000 }, { "type": "threshold", "every": 50000 },
                              { "type": "iterate", "every": 50000 } ],
                  "steps": 1000000 }
                """, "small"));
        double[] w = trial.last("discrete.iterate");
        assertEquals(9.999375, w[0], 1e-5);
        assertEquals(0.100006, w[1], 1e-5);
        assertEquals(w[0], w[2], "ties are kept to the last bit");
        assertEquals(w[1], w[3], "ties are kept to the last bit");
        assertEquals(200, trial.last("discrete.threshold")[0], 1e-12);
        assertEquals(0.004996, 200 - trial.last("discrete.sharpness")[0], 2e-5);
    }

    @Test
    void theQuarticSettlesOnItsPeriodTwoOrbit() throws Exception {
        Trial trial = Trial.run(folder, ExperimentDocument.parse("""
                { "brink": 1,
                  "objective": { "type": "quartic", "params": { "sharpness": 22, "quartic": 1 } },
                  "init": { "type": "point", "params": { "values": [0.01] } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 0.1 } },
                  "processes": [ "discrete", "midpoint" ],
                  "probes": [ "iterate" ],
                  "steps": 2000 }
                """, "quartic"));
        double[] w = trial.all("discrete.iterate");
        int n = w.length;
        assertEquals(2, w[n - 1] * w[n - 1], 1e-6);
        assertEquals(2, w[n - 2] * w[n - 2], 1e-6);
        assertEquals(-1, w[n - 1] / w[n - 2], 1e-9);
        assertEquals(0, trial.last("midpoint.iterate")[0], 1e-9);
    }
}
