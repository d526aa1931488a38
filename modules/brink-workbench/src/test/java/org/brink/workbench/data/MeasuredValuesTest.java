package org.brink.workbench.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.brink.api.run.RunData;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.engine.RunTask;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredValuesTest {

    @TempDir
    private Path folder;

    private List<MeasuredValue> values(long step) throws Exception {
        Path runDir = folder.resolve("run-" + step);
        new RunTask(ExperimentDocument.parse("""
                { "brink": 1, "objective": "scalar-product",
                  "init": { "type": "tied", "params": { "x": 2.5, "y": 0.3 } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 0.2 } },
                  "probes": [ "loss", { "type": "sharpness", "every": 10 }, "iterate" ], "steps": 30 }
                """, "edge"), folder, runDir, new RunControl(), RunObserver.NONE).run();
        try (RunData run = RunFolders.open(runDir)) {
            return MeasuredValues.at(run, step);
        }
    }

    @Test
    void qualityStandsBesideItsEigenvalue() throws Exception {
        List<MeasuredValue> values = values(25);
        MeasuredValue sharpness = values.stream().filter(v -> v.name().equals("sharpness")).findFirst().orElseThrow();
        assertEquals(20, sharpness.step(), "the last multiple of 10");
        assertTrue(sharpness.quality().matches("residual \\S+, .*converged, .* iterations?, .* products?.*"),
                sharpness.quality());
        assertFalse(sharpness.doubtful());
        assertFalse(values.stream().anyMatch(v -> v.name().startsWith("sharpness-")), "they are not listed again");
        assertEquals(List.of("iterate[0]", "iterate[1]", "iterate[2]", "iterate[3]"),
                values.stream().map(MeasuredValue::name).filter(name -> name.startsWith("iterate")).toList());
        assertEquals(25, values.stream().filter(v -> v.name().equals("loss")).findFirst().orElseThrow().step());
    }

    @Test
    void namesTellWhatAChannelIsAbout() {
        assertEquals(new Quality("sharpness", Quality.Word.RESIDUAL), Quality.of("sharpness-residual").orElseThrow());
        Quality residuals = new Quality("eigenvalue", Quality.Word.RESIDUAL);
        assertEquals(residuals, Quality.of("eigenvalue-residuals").orElseThrow());
        Quality products = new Quality("eigenvalue", Quality.Word.PRODUCTS);
        assertEquals(products, Quality.of("eigenvalues-products").orElseThrow());
        Quality bounds = new Quality("edge-eigenvalue", Quality.Word.ERROR_BOUND);
        assertEquals(bounds, Quality.of("edge-eigenvalue-error-bounds").orElseThrow());
        assertEquals("trace", Quality.of("trace-standard-error").orElseThrow().about());
        assertTrue(Quality.of("gradient-norm").isEmpty());
        assertTrue(Quality.of("residual").isEmpty());
        assertEquals("not converged", Quality.Word.CONVERGED.say(0));
        assertEquals("1 product", Quality.Word.PRODUCTS.say(1));
    }
}
