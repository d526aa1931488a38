package org.brink.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.engine.RunTask;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers that the gallery promises of flows; those of the networks are held by the tests of the flows. */
class CentralFlowsNumbersTest {

    @TempDir
    private Path folder;

    private RunData run(int index) throws IOException {
        Experiment experiment = ExperimentDocument.parse(new CentralFlowsTemplate().files().get(index).content(),
                "experiment");
        Path runFolder = RunFolders.create(folder.resolve("run"));
        new RunTask(experiment, folder, runFolder, new RunControl(), RunObserver.NONE).run();
        return RunFolders.open(runFolder);
    }

    private static double at(RunData run, String id, long row) throws IOException {
        StoredSeries series = run.find(id).orElseThrow();
        double[] values = new double[Math.max(1, series.longest())];
        series.read(row, 1, values);
        return values[values.length - 1];
    }

    @Test
    void rodFlowSettlesBelowTheEdgeWithGradientDescent() throws IOException {
        RunData run = run(3);
        assertEquals(9.9273, at(run, "discrete.sharpness", 1500), 1e-4);
        assertEquals(9.9273, at(run, "rod-flow.sharpness", 1500), 1e-3);
        assertEquals(10, at(run, "central-flow.sharpness", 1500), 1e-6);
    }

    @Test
    void rodsOfRankOneRunAwayInTheValley() throws IOException {
        RunData run = run(4);
        assertEquals(2 / 0.3, at(run, "central-flow.sharpness", 3000), 1e-6);
        assertEquals(0.02, at(run, "central-flow.predicted-covariance-trace", 3000), 2e-4);
        assertEquals(0.02, at(run, "rod-flow.predicted-covariance-trace", 3000), 4e-4);
        assertTrue(at(run, "rank-1.sharpness", 2500) > 8, "sharpness " + at(run, "rank-1.sharpness", 2500));
    }
}
