package org.brink.workbench.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brink.workbench.run.SampleProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckWorkTest {

    @TempDir
    Path folder;

    private SampleProject project;
    private final Recorder recorder = new Recorder();

    @BeforeEach
    void makeProject() {
        project = new SampleProject(folder);
    }

    @Test
    void theDerivativesOfAnExperimentPass() throws IOException {
        new CheckWork(project.experiment("good", "0.2", 10), recorder).run();
        CheckOutcome.Done done = assertInstanceOf(CheckOutcome.Done.class, recorder.outcome());
        assertTrue(done.report().passed());
        assertEquals(4, done.report().dimension());
        assertEquals("scalar-product", done.start().experiment().objective().type());
        assertEquals(recorder.total, recorder.done, "every comparison is told of");
        assertTrue(recorder.total > 20, recorder.total + " comparisons");
    }

    @Test
    void cancellingEndsTheCheck() throws IOException {
        CheckWork work = new CheckWork(project.experiment("good", "0.2", 10), recorder);
        recorder.onProgress = work::cancel;
        work.run();
        assertInstanceOf(CheckOutcome.Cancelled.class, recorder.outcome());
        assertEquals(1, recorder.done, "no comparison after the one that was being made");
    }

    @Test
    void aCheckThatWasCancelledBeforeItBeganReadsNothing() {
        CheckWork work = new CheckWork(folder.resolve("none.experiment.json"), recorder);
        work.cancel();
        work.run();
        assertInstanceOf(CheckOutcome.Cancelled.class, recorder.outcome());
    }

    @Test
    void whatIsWrongIsSaidWithItsField() throws IOException {
        Path file = project.experiment("bad", "0.2", 10);
        Files.writeString(file, Files.readString(file).replace("\"depth\": 4", "\"depth\": 7"));
        new CheckWork(file, recorder).run();
        String message = assertInstanceOf(CheckOutcome.Impossible.class, recorder.outcome()).message();
        assertTrue(message.contains("objective.params.depth: found 7"), message);
    }

    @Test
    void aMissingFileIsNamed() {
        new CheckWork(folder.resolve("none.experiment.json"), recorder).run();
        String message = assertInstanceOf(CheckOutcome.Impossible.class, recorder.outcome()).message();
        assertTrue(message.startsWith("none.experiment.json"), message);
    }

    private static final class Recorder implements CheckListener {

        private final List<CheckOutcome> outcomes = new ArrayList<>();
        private Runnable onProgress = () -> { };
        private int done;
        private int total;

        @Override
        public void progress(int made, int all) {
            done = made;
            total = all;
            onProgress.run();
        }

        @Override
        public void ended(CheckOutcome outcome) {
            outcomes.add(outcome);
        }

        private CheckOutcome outcome() {
            assertEquals(1, outcomes.size(), "the end is told once");
            return outcomes.get(0);
        }
    }
}
