package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunStatus;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.InvalidDocument;
import org.brink.store.run.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a run when something is wrong with it. */
class FailureTest {

    @TempDir
    private Path folder;

    private static Experiment faulty(String fault) {
        return Trial.edge(2.5, 0.3, 0.2, 10,
                "\"loss\", { \"type\": \"test-faulty\", \"params\": { \"fault\": \"" + fault + "\" } }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            throw    | it threw IllegalStateException: out of luck
            overflow | it called itself too deeply (stack overflow)
            memory   | it needs more memory than the
            forget   | it threw IllegalStateException: the probe set 1 of its 2 channels
            """)
    void aComponentThatThrowsFailsTheRunByName(String fault, String detail) throws Exception {
        Trial trial = Trial.run(folder, faulty(fault));
        assertEquals(RunStatus.State.FAILED, trial.status().state());
        assertEquals(2, trial.status().step().orElseThrow(), "the last step that was observed");
        String expected = "probe test-faulty failed at step 3: " + detail;
        assertTrue(trial.status().detail().startsWith(expected), trial.status().detail());
        assertEquals(trial.status(), trial.data().status());
        assertEquals(3, trial.steps("discrete.loss").length);
        assertEquals("failed", trial.data().events().get(0).type());
        assertTrue(Files.readString(trial.runDir().resolve("error.txt")).contains("at org.brink.engine."));
        assertFalse(Files.exists(trial.runDir().resolve("lock")));
    }

    @Test
    void theObjectiveIsNamedWhenItFailsInsideAProbe() throws Exception {
        Trial trial = Trial.run(folder, ExperimentDocument.parse("""
                { "brink": 1, "objective": "test-objective",
                  "init": { "type": "point", "params": { "values": [1] } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 0.2 } },
                  "probes": [ "sharpness" ], "steps": 10 }
                """, "faulty"));
        assertEquals("failed at step 3: objective test-objective failed at step 4: it threw ArithmeticException: "
                + "no Hessian here", trial.status().describe());
    }

    @Test
    void aComponentThatCannotBeMadeFailsTheRunBeforeItsFirstStep() throws Exception {
        Trial trial = Trial.run(folder, faulty("make"));
        assertEquals("failed: probe test-faulty could not be made: it threw IllegalStateException: cannot be made",
                trial.status().describe());
        assertEquals(trial.status(), trial.data().status());
        assertEquals(List.of(), trial.data().series());
    }

    @Test
    void partsThatDoNotFitAreBadInputAndLeaveNothing() throws Exception {
        Path runDir = folder.resolve("run");
        RunTask task = new RunTask(faulty("input"), folder, runDir, new RunControl(), RunObserver.NONE);
        InvalidInput invalid = assertThrows(InvalidInput.class, task::run);
        assertEquals("probes[1].params.fault: found \"input\", expected something else", invalid.getMessage());
        assertFalse(Files.exists(runDir));
        assertThrows(InvalidInput.class, () -> RunTask.check(faulty("input"), folder));
        RunTask.check(faulty("none"), folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            optimizer.params.stepSize | -1 | optimizer.params.stepSize: found -1, expected a number > 0
            objective.type | "no-such" | objective.type: found "no-such", expected an installed objective
            init | {"type":"point","params":{"values":[1,2]}} | init
            probes | ["loss",{"type":"iterate","params":{"limit":3}}] | probes[1].params.limit: found 3
            processes | ["midpoint","discrete"] | processes[0].params.source: found "discrete", expected the name
            """)
    void wrongExperimentsAreRefusedWithTheirPath(String path, String json, String message) {
        Experiment wrong = ExperimentDocument.set(Trial.edge(2.5, 0.3, 0.2, 10, "\"loss\""), path,
                ExperimentDocument.rawValue(json));
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> Trial.run(folder, wrong));
        assertTrue(invalid.getMessage().startsWith(message), invalid.getMessage());
    }

    @Test
    void wrongParametersOfAFileAreShownAtTheirLine() throws Exception {
        Path file = folder.resolve("edge.experiment.json");
        ExperimentDocument.write(file, Trial.edge(2.5, 0.3, -1, 10, "\"loss\", \"lost\""));
        String message = assertThrows(InvalidDocument.class,
                () -> ExperimentDocument.readChecked(file)).getMessage();
        assertEquals(file + ":5: optimizer.params.stepSize: found -1.0, expected a number > 0",
                message.lines().findFirst().orElseThrow().replace("found -1,", "found -1.0,"));
        assertTrue(message.lines().skip(1).findFirst().orElseThrow().startsWith(
                file + ":11: probes[1].type: found \"lost\", expected an installed probe: "), message);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsBadInput() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        RunTask task = new RunTask(faulty("none"), folder, file.resolve("run"), new RunControl(), RunObserver.NONE);
        InvalidInput invalid = assertThrows(InvalidInput.class, task::run);
        assertTrue(invalid.getMessage().startsWith("run folder: found " + file.resolve("run")), invalid.getMessage());
    }

    @Test
    void aFolderWithAnotherRunIsNotTouched() throws Exception {
        Trial first = Trial.run(folder, faulty("none"));
        byte[] record = Files.readAllBytes(first.runDir().resolve(RunRecord.FILE));
        RunTask again = new RunTask(faulty("none"), folder, first.runDir(), new RunControl(), RunObserver.NONE);
        assertThrows(InvalidInput.class, again::run);
        assertArrayEquals(record,
                Files.readAllBytes(first.runDir().resolve(RunRecord.FILE)));
    }

    @Test
    void warningsAreKeptInTheRecord() throws Exception {
        Experiment plain = faulty("unconverged");
        Experiment swept = new Experiment("t", plain.objective(), plain.init(), plain.optimizer(), plain.processes(),
                plain.probes(), plain.steps(), plain.seed(), plain.precision(), plain.stop(),
                List.of(new SweepAxis("seed", new SweepAxis.Listed(List.of(1L, 2L)))), List.of());
        Trial trial = Trial.run(folder, swept, new RunControl(), new RunObserver() {
            @Override
            public void started(Path runDir, Experiment resolved) {
                throw new IllegalStateException("not now");
            }
        });
        assertEquals(List.of(
                "the sweep over seed was not run: this is the single run that stands in the document",
                "discrete.value-converged is 0 at 8 of 11 observed steps, first at step 3: "
                        + "the value there is not reliable",
                "an observer of the run threw java.lang.IllegalStateException: not now and was not called again"),
                RunRecord.read(trial.runDir()).warnings());
        assertEquals(RunStatus.State.COMPLETED, trial.status().state());
        assertEquals(List.of(), trial.data().experiment().sweep());
    }
}
