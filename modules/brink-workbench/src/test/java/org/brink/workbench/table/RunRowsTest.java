package org.brink.workbench.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.brink.project.api.RunItem;
import org.brink.workbench.canvas.FramePacer;
import org.brink.workbench.colour.ProjectColours;
import org.brink.workbench.run.SampleProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRowsTest {

    @TempDir
    private Path folder;

    /** Runs what is due at once, on the test's thread. */
    private static final class Now implements FramePacer.Clock {

        private long time;

        @Override
        public long nanoTime() {
            return time++;
        }

        @Override
        public void schedule(Runnable action, long delayNanos) {
            time += delayNanos;
            action.run();
        }
    }

    @Test
    void rowsTellHowRunsEndedAndWhatDiffers() throws IOException {
        SampleProject project = new SampleProject(folder);
        RunItem a = project.run("edge", "0.2", 30);
        RunItem b = project.run("edge", "0.25", 30);
        List<List<RunRow>> received = new ArrayList<>();
        List<List<String>> differing = new ArrayList<>();
        RunRows rows = new RunRows(() -> List.of(project.folder()), new ProjectColours(), new Now(),
                (all, paths, complete) -> {
                    received.add(all);
                    differing.add(paths);
                });
        rows.refresh();
        assertEquals(0, received.size(), "nobody looks yet");
        rows.setWatching(true);
        List<RunRow> all = received.get(received.size() - 1);
        assertEquals(Set.of(a, b), all.stream().map(RunRow::item).collect(Collectors.toSet()));
        assertEquals(List.of("optimizer.params.stepSize"), differing.get(differing.size() - 1));
        assertEquals(2, all.stream().map(RunRow::colour).distinct().count());
        for (RunRow row : all) {
            assertEquals(30, row.summary().step().orElseThrow());
            assertTrue(row.summary().loss().isPresent() && row.summary().sharpness().isPresent());
            assertEquals("edge", row.summary().title());
        }
    }
}
