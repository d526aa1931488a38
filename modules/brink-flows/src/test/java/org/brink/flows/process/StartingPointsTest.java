package org.brink.flows.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunData;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.api.run.StoredSeries;
import org.brink.engine.Breakpoints;
import org.brink.engine.ForkRequest;
import org.brink.engine.ResumeTask;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.engine.RunTask;
import org.brink.engine.Trajectory;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flows of one run that start at steps, at an event and from each other. */
class StartingPointsTest {

    @TempDir
    private Path folder;

    private static Experiment experiment(int steps) {
        return ExperimentDocument.parse("""
                { "brink": 1, "objective": "scalar-product",
                  "init": { "type": "tied", "params": { "x": 2.2, "y": 0.3 } },
                  "optimizer": { "type": "gd", "params": { "stepSize": 0.2 } },
                  "processes": [ "discrete", "midpoint",
                    { "type": "plain-flow", "name": "late", "params": { "at": 7 } },
                    { "type": "plain-flow", "name": "edge", "params": { "event": "edge-reached" } },
                    { "type": "plain-flow", "name": "second", "params": { "from": "late", "at": 9 } },
                    { "type": "plain-flow", "name": "middle", "params": { "from": "midpoint" } } ],
                  "probes": [ "iterate", "sharpness" ], "detectors": [ "edge-reached" ],
                  "steps": %d, "checkpoints": 10 }
                """.formatted(steps), "starts");
    }

    private RunData run(int steps, String name) throws IOException {
        Path runDir = folder.resolve(name);
        new RunTask(experiment(steps), folder, runDir, new RunControl(), RunObserver.NONE).run();
        return RunFolders.open(runDir);
    }

    private static double[] point(RunData data, String process, long step) throws IOException {
        StoredSeries series = data.find(process + ".iterate").orElseThrow();
        long[] steps = new long[1];
        for (long row = 0; row < series.rows(); row++) {
            series.readSteps(row, 1, steps);
            if (steps[0] == step) {
                double[] point = new double[4];
                series.read(row, 1, point);
                return point;
            }
        }
        throw new AssertionError(process + " has no position at step " + step);
    }

    private static long first(RunData data, String process) throws IOException {
        long[] steps = new long[1];
        data.find(process + ".iterate").orElseThrow().readSteps(0, 1, steps);
        return steps[0];
    }

    private static long reached(RunData data) {
        return data.events().stream().filter(e -> e.type().equals("edge-reached")).mapToLong(RunEvent::step)
                .findFirst().orElseThrow();
    }

    @Test
    void startWhereTheyAreTold() throws IOException {
        RunData data = run(60, "whole");
        assertEquals(7, first(data, "late"));
        assertArrayEquals(point(data, "discrete", 7), point(data, "late", 7));
        assertEquals(9, first(data, "second"));
        assertArrayEquals(point(data, "late", 9), point(data, "second", 9));
        assertEquals(1, first(data, "middle"));
        assertArrayEquals(point(data, "midpoint", 1), point(data, "middle", 1));
        long event = reached(data);
        assertEquals(event + 1, first(data, "edge"));
        assertArrayEquals(point(data, "discrete", event + 1), point(data, "edge", event + 1));
        assertTrue(data.events().stream().anyMatch(e -> e.type().equals("flow-started") && e.process().equals("edge")
                && e.step() == event + 1), "the start is an event of the run");
    }

    private RunRecord edited(String name, String path, String change) throws IOException {
        Path runDir = folder.resolve(name);
        Experiment edited = ExperimentDocument.set(experiment(20), "edits", ExperimentDocument.rawValue(
                "[{ \"at\": { \"step\": 5 }, \"" + path + "\": " + change + " }]"));
        new RunTask(edited, folder, runDir, new RunControl(), RunObserver.NONE).run();
        return RunRecord.read(runDir);
    }

    @Test
    void keepTheOptimizerOfTheExperimentWhenAnEditChangesOthersAndSaySo() throws IOException {
        RunRecord slower = edited("slower", "set", "{ \"stepSize\": 0.1 }");
        for (String process : List.of("late", "edge", "second", "middle")) {
            assertTrue(slower.warnings().contains("edits do not concern process " + process
                    + ", which goes on with the optimizer of the experiment"), slower.warnings().toString());
        }
        assertTrue(slower.warnings().stream().noneMatch(text -> text.contains("process midpoint")));
        RunRecord other = edited("other", "optimizer", "\"momentum\"");
        assertEquals(RunStatus.State.FAILED, other.status().state());
        assertTrue(other.status().detail().contains("whose optimizer an edit has replaced"), other.status().detail());
    }

    @Test
    void rememberAcrossResumingForkingAndReplay() throws IOException {
        RunData whole = run(60, "whole");
        long event = reached(whole);
        // the run ends at the very step of the event: it is observed, and the flow that waits for it has not started
        RunData part = run((int) event, "part");
        assertEquals(0, part.find("edge.iterate").orElseThrow().rows());
        new ResumeTask(folder.resolve("part"), OptionalLong.of(60)).run(new RunControl(), Breakpoints.STOP,
                RunObserver.NONE);
        RunData resumed = RunFolders.open(folder.resolve("part"));
        Path fork = folder.resolve("fork");
        RunTask.fork(ForkRequest.of(folder.resolve("whole"), event + 1), fork, new RunControl(),
                Breakpoints.STOP, RunObserver.NONE).run();
        RunData forked = RunFolders.open(fork);
        for (String process : new String[] {"late", "edge", "second", "middle"}) {
            assertArrayEquals(point(whole, process, 59), point(resumed, process, 59), "resumed " + process);
            assertArrayEquals(point(whole, process, 59), point(forked, process, 59), "forked " + process);
            double[] expected = point(whole, process, 43);
            Trajectory.of(folder.resolve("whole")).visit(process, List.of(43L),
                    (step, at) -> assertArrayEquals(expected, at.position(), "replayed " + process),
                    new RunControl(), step -> { });
        }
    }
}
