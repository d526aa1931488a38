package org.brink.workbench.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.brink.api.parameter.Problem;
import org.brink.project.api.RunItem;
import org.brink.workbench.run.SampleProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkInputTest {

    @TempDir
    private Path folder;
    private RunItem run;

    @BeforeEach
    void run() throws Exception {
        run = new SampleProject(folder).run("edge", "0.2", 30);
    }

    private List<String> paths(String step, Map<String, String> changes) {
        return new ForkInput(run, step, "t", changes).check().problems().stream().map(Problem::path).toList();
    }

    @Test
    void changesAreReadAsInDocuments() {
        ForkInput.Checked found = new ForkInput(run, " 12 ", "A fork", Map.of("optimizer.params.stepSize", "0.25",
                "steps", "50")).check();
        assertEquals(List.of(), found.problems());
        assertEquals(.25, found.fork().orElseThrow().experiment().optimizer().params().get("stepSize"));
        assertEquals(50, found.fork().orElseThrow().experiment().steps());
        assertEquals("A fork", found.fork().orElseThrow().experiment().title());
        assertEquals(12, found.fork().orElseThrow().origin().step());
    }

    @Test
    void whatIsWrongIsNamed() {
        assertEquals(List.of("at"), paths("31", Map.of()));
        assertEquals(List.of("at"), paths("-1", Map.of()));
        assertEquals(List.of("at"), paths("soon", Map.of()));
        assertEquals(List.of("at"), paths("", Map.of()));
        assertEquals(List.of("optimizer.params.stepSize"), paths("3", Map.of("optimizer.params.stepSize", "-1")));
        // the fork has to take a step
        assertEquals(List.of("steps"), paths("30", Map.of()));
        assertTrue(new ForkInput(run, "30", "t", Map.of("steps", "31")).check().fork().isPresent());
    }

    @Test
    void aRunThatIsGoneIsAProblem() {
        RunItem gone = new RunItem(run.project(), folder.resolve("gone"));
        assertEquals(1, new ForkInput(gone, "1", "t", Map.of()).check().problems().size());
        assertEquals(1, new ResumeInput(gone, "10").check().problems().size());
    }

    @Test
    void aRunGoesOnWithMoreStepsOnly() {
        assertTrue(new ResumeInput(run, "60").check().task().isPresent());
        for (String steps : List.of("30", "20", "many", "")) {
            assertEquals(1, new ResumeInput(run, steps).check().problems().size(), steps);
        }
    }
}
