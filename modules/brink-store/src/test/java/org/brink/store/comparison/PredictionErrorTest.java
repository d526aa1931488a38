package org.brink.store.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.brink.api.experiment.Experiment;
import org.brink.api.numeric.Smoothing;
import org.brink.api.run.Channel;
import org.brink.api.run.PredictedQuantity;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunWriter;
import org.brink.store.run.Runs;
import org.brink.store.run.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionErrorTest {

    @TempDir
    private Path folder;

    /** Loss 2 ± 1 and gradient norm ±3; a flow from step 10 on, every second step, that predicts 2.2 and 9.9. */
    private RunData run() throws IOException {
        Experiment e = Runs.experiment(0.25);
        Path dir = RunFolders.allocate(folder, e);
        try (RunWriter writer = new RunWriter(dir, e, Runs.record())) {
            TableWriter discrete = writer.addTable("discrete", 1, List.of(Channel.scalar("loss", ""),
                    Channel.scalar("gradient-norm", "")));
            TableWriter flow = writer.addTable("flow", 2, List.of(Channel.scalar("loss", ""),
                    Channel.scalar("predicted-loss", ""), Channel.scalar("predicted-squared-gradient-norm", "")));
            TableWriter other = writer.addTable("midpoint", 1, List.of(Channel.scalar("loss", "")));
            writer.begin();
            for (long step = 0; step <= 100; step++) {
                Runs.append(discrete, step, 2 + (step / 2 % 2 == 0 ? 1 : -1), 3);
                if (step >= 10 && step % 2 == 0) {
                    Runs.append(flow, step, 1.5, 2.2, 9.9);
                }
                Runs.append(other, step, 1.9);
            }
            writer.finish(Runs.record().finished(RunStatus.at(RunStatus.State.COMPLETED, 100, ""), 1, 100,
                    List.of()));
        }
        return RunFolders.open(dir);
    }

    private PredictionError find(List<PredictionError> errors, PredictedQuantity quantity) {
        return errors.stream().filter(error -> error.quantity() == quantity).findFirst().orElseThrow();
    }

    @Test
    void comparesMeansOverTheWindow() throws IOException {
        List<PredictionError> errors = PredictionError.of(run(), 20, 83, Smoothing.gaussian(8));
        assertEquals(3, errors.size(), "loss, centre and gradient of the flow; midpoints predict nothing");
        PredictionError loss = find(errors, PredictedQuantity.LOSS);
        assertEquals("flow", loss.flow());
        assertEquals(20, loss.first());
        assertEquals(82, loss.last());
        assertEquals(32, loss.steps());
        assertEquals(2, loss.measured(), 1e-12);
        assertEquals(0.1, loss.ofMeans(), 1e-12);
        assertEquals(0.1, loss.mean(), 1e-3);
        assertTrue(loss.largest() >= loss.mean() && loss.largest() < 0.102, loss.toString());
        assertEquals(-0.25, find(errors, PredictedQuantity.CENTRE).ofMeans(), 1e-12);
        PredictionError gradient = find(errors, PredictedQuantity.GRADIENT);
        assertEquals(9, gradient.measured(), 1e-12);
        assertEquals(0.1, gradient.largest(), 1e-12);
    }

    @Test
    void saysNothingWithoutCommonSteps() throws IOException {
        assertTrue(PredictionError.of(run(), 0, 9, Smoothing.box(5)).isEmpty());
    }
}
