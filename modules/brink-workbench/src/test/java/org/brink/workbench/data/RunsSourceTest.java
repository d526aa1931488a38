package org.brink.workbench.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.project.api.RunItem;
import org.brink.workbench.canvas.StepRange;
import org.brink.workbench.run.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsSourceTest {

    @TempDir
    private Path folder;

    @Test
    void anEndedRunIsReadOnceAndSummedUp() throws IOException {
        RunItem item = new SampleProject(folder).run("edge", "0.2", 2000);
        RunsSource source = new RunsSource(() -> {
            RunData data = StoredRuns.open(item).orElseThrow();
            return Optional.of(List.of(StoredRuns.live(data, item, "edge", 3)));
        });
        assertFalse(source.ended());
        assertTrue(source.refresh());
        assertFalse(source.refresh());
        assertTrue(source.ended());
        assertEquals(new StepRange(0, 2000), source.extent());
        RunSummary summary = source.summaries().get(0);
        assertEquals(RunStatus.State.COMPLETED, summary.status().state());
        assertEquals(2000, summary.step().orElseThrow());
        // the edge for step size 1/5, as the minimalist example settles there
        assertEquals(9.92736, summary.sharpness().orElseThrow(), 1e-4);
        assertEquals(10, summary.threshold().orElseThrow(), 1e-12);
        assertTrue(summary.converged().orElseThrow());
        assertTrue(summary.channels().contains("discrete.loss"), summary.channels().toString());
        source.close();
        assertEquals(List.of(), source.runs());
    }

    @Test
    void theExperimentOfARunIsFoundByWhatItComputes() throws IOException {
        SampleProject project = new SampleProject(folder);
        RunItem item = project.run("edge", "0.2", 20);
        project.experiment("another", "0.25", 20);
        try (RunData data = StoredRuns.open(item).orElseThrow()) {
            assertEquals(Optional.of("edge.experiment.json"), ExperimentOfRun.find(item.project(), data.experiment())
                    .map(found -> found.file().getFileName().toString()));
            project.experiment("edge", "0.21", 20);
            assertEquals(Optional.empty(), ExperimentOfRun.find(item.project(), data.experiment()));
        }
    }

    @Test
    void aRunThatHasWrittenNothingYetIsWaitedFor() throws IOException {
        RunsSource source = new RunsSource(Optional::empty);
        assertFalse(source.refresh());
        assertFalse(source.ended());
        assertEquals(List.of(), source.runs());
    }

    @Test
    void aFolderThatIsGoneIsToldByName() {
        RunItem gone = new RunItem(new SampleProject(folder).folder(), folder.resolve("runs/0123456789-1"));
        IOException problem = assertThrows(IOException.class, () -> StoredRuns.open(gone));
        assertTrue(problem.getMessage().contains("0123456789-1"), problem.getMessage());
    }
}
