package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.GradientOnly;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.lookup.ServiceProvider;

class RemarksTest {

    private static final String EXPERIMENT = """
            { "brink": 1, "objective": "%s", "init": { "type": "point", "params": { "values": [1, 2] } },
              "optimizer": { "type": "gd", "params": { "stepSize": 0.1 } }, "probes": ["sharpness"], "steps": 20 }
            """;

    @TempDir
    private Path folder;

    @Test
    void whatAnObjectiveRemarksIsInTheRecord() throws Exception {
        Trial trial = Trial.run(folder, ExperimentDocument.parse(EXPERIMENT.formatted("test-gradient-only"), "test"));
        assertEquals(List.of(new Bowl().remarks().get(0)), RunRecord.read(trial.runDir()).warnings());
        assertTrue(RunRecord.read(trial.runDir()).warnings().get(0).contains("differences"));
        // λmax of w₀² + ½w₁² + ¼w₀⁴ is 2 + 3w₀²
        assertEquals(5, trial.all("discrete.sharpness")[0], 1e-8);
    }

    /** L = w₀² + ½w₁² + ¼w₀⁴, known by its gradient only. */
    private static final class Bowl implements GradientOnly {

        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public double value(double[] w) {
            return w[0] * w[0] + 0.5 * w[1] * w[1] + 0.25 * Math.pow(w[0], 4);
        }

        @Override
        public void gradient(double[] w, double[] out) {
            out[0] = 2 * w[0] + w[0] * w[0] * w[0];
            out[1] = w[1];
        }
    }

    /** Makes the bowl. */
    @ServiceProvider(service = ObjectiveProvider.class)
    public static final class BowlProvider implements ObjectiveProvider {

        @Override
        public String type() {
            return "test-gradient-only";
        }

        @Override
        public String displayName() {
            return "Bowl";
        }

        @Override
        public String summary() {
            return "A bowl with a gradient only.";
        }

        @Override
        public Objective create(Settings settings, CreationContext context) {
            return new Bowl();
        }
    }
}
