package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the edits of an experiment do to its optimizer, and when. */
class EditsTest {

    private static final int WIDTH = 4;
    private static final String ADAM = "{ \"type\": \"adam\", \"params\": { \"stepSize\": 0.02, \"beta2\": 0.9 } }";

    private static final Map<String, Object> EDGE = Map.of("type", "edge-reached", "params",
            Map.of("channel", "preconditioned-sharpness", "units", "preconditioned"));

    @TempDir
    private Path folder;

    private static Experiment with(Experiment plain, String edits) {
        return ExperimentDocument.set(plain, "edits", ExperimentDocument.rawValue("[" + edits + "]"));
    }

    /** Gradient descent whose sharpness rises over 2/η = 10, which a detector notices. */
    private static Experiment edge(String edits) {
        Experiment plain = Trial.edge(2.2, 0.3, 0.2, 120, "\"loss\", \"iterate\", \"preconditioned-sharpness\"");
        return with(ExperimentDocument.set(plain, "detectors", List.of(EDGE)), edits);
    }

    private static Experiment optimizer(String optimizer, String edits) {
        return with(ExperimentDocument.set(edge(""), "optimizer", ExperimentDocument.rawValue(optimizer)), edits);
    }

    private Trial run(Experiment experiment) throws Exception {
        Trial trial = Trial.run(folder, experiment);
        assertEquals(RunStatus.State.COMPLETED, trial.status().state(), trial.status().describe());
        return trial;
    }

    /** The run that is forked at a step and goes on with other settings. */
    private Trial forked(Trial parent, long step, String path, Object value) throws Exception {
        ForkRequest request = ForkRequest.of(parent.runDir(), step);
        Experiment changed = ExperimentDocument.set(request.experiment(), path, value);
        Path runDir = Files.createTempDirectory(folder, "fork");
        RunStatus status = RunTask.fork(request.withExperiment(changed), runDir, new RunControl(), Breakpoints.PAUSE,
                RunObserver.NONE).run();
        return new Trial(runDir, status, RunFolders.open(runDir));
    }

    private static double[] from(double[] iterates, long step) {
        return Arrays.copyOfRange(iterates, WIDTH * (int) step, iterates.length);
    }

    private static List<RunEvent> edited(Trial trial) {
        return trial.data().events().stream().filter(e -> e.type().equals(EditSchedule.EDITED)).toList();
    }

    private static RunEvent edgeReached(Trial trial) {
        return trial.data().events().stream().filter(e -> e.type().equals("edge-reached")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 37, 119, 120})
    void anotherStepSizeAtAStepIsAForkAtThatStep(long step) throws Exception {
        Trial plain = run(edge(""));
        Trial edited = run(edge("{ \"at\": { \"step\": %d }, \"set\": { \"stepSize\": 0.05 } }".formatted(step)));
        double[] all = edited.all("discrete.iterate");
        int same = WIDTH * ((int) step + 1);
        assertArrayEquals(Arrays.copyOf(plain.all("discrete.iterate"), same), Arrays.copyOf(all, same));
        if (step < 120) {
            Trial fork = forked(plain, step, "optimizer.params.stepSize", 0.05);
            assertArrayEquals(fork.all("discrete.iterate"), from(all, step));
            assertArrayEquals(fork.all("discrete.preconditioned-sharpness"), Arrays.copyOfRange(
                    edited.all("discrete.preconditioned-sharpness"), (int) step, 121));
        }
        assertEquals(List.of(new RunEvent(step, "discrete", "edited", "stepSize 0.2 → 0.05")), edited(edited));
    }

    @Test
    void anEventTakesEffectFromTheNextStepOn() throws Exception {
        Trial plain = run(edge(""));
        long noticed = edgeReached(plain).step();
        Trial edited = run(edge("{ \"at\": { \"event\": \"edge-reached\" }, \"set\": { \"stepSize\": 0.05 } }"));
        assertEquals(noticed, edgeReached(edited).step());
        assertEquals(noticed + 1, edited(edited).get(0).step());
        Trial fork = forked(plain, noticed + 1, "optimizer.params.stepSize", 0.05);
        assertArrayEquals(fork.all("discrete.iterate"), from(edited.all("discrete.iterate"), noticed + 1));
        Trial later = run(edge("{ \"at\": { \"event\": \"edge-reached\", \"process\": \"discrete\", \"after\": 9 },"
                + " \"set\": { \"stepSize\": 0.05 } }"));
        assertEquals(noticed + 9, edited(later).get(0).step());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 30})
    void freezingIsTheFrozenOptimizer(long step) throws Exception {
        Trial frozen = run(optimizer("{ \"type\": \"frozen\", \"params\": { \"base\": %s, \"from\": %d } }"
                .formatted(ADAM, step), ""));
        Trial edited = run(optimizer(ADAM, "{ \"at\": { \"step\": %d }, \"freeze\": true }".formatted(step)));
        assertArrayEquals(frozen.all("discrete.iterate"), edited.all("discrete.iterate"));
        assertArrayEquals(frozen.all("discrete.preconditioned-sharpness"),
                edited.all("discrete.preconditioned-sharpness"));
        assertEquals("the preconditioner is frozen", edited(edited).get(0).detail());
    }

    @Test
    void whatFreezesAnywayCanBeFrozenEarlier() throws Exception {
        String frozen = "{ \"type\": \"frozen\", \"params\": { \"base\": %s, \"from\": %d } }";
        Trial earlier = run(optimizer(frozen.formatted(ADAM, 50), "{ \"at\": { \"step\": 30 }, \"freeze\": true }"));
        assertArrayEquals(run(optimizer(frozen.formatted(ADAM, 30), "")).all("discrete.iterate"),
                earlier.all("discrete.iterate"));
    }

    @Test
    void aFrozenPreconditionerCanAdaptAgainAndTakeOtherParameters() throws Exception {
        String freeze = "{ \"at\": { \"step\": 20 }, \"freeze\": true },";
        Trial adapting = run(optimizer(ADAM, ""));
        Trial once = run(optimizer(ADAM, freeze + "{ \"at\": { \"step\": 21 }, \"freeze\": false }"));
        // the preconditioner of the update at which it was frozen is the one that it would have had anyway
        assertArrayEquals(adapting.all("discrete.iterate"), once.all("discrete.iterate"));
        Trial halved = run(optimizer(ADAM, freeze
                + "{ \"at\": { \"step\": 40 }, \"set\": { \"stepSize\": 0.01 } }"));
        Trial whole = run(optimizer(ADAM, freeze + "{ \"at\": { \"step\": 40 }, \"set\": { \"stepSize\": 0.02 } }"));
        double[] half = halved.all("discrete.iterate");
        double[] full = whole.all("discrete.iterate");
        for (int i = 40 * WIDTH; i < 41 * WIDTH; i++) {
            assertEquals((full[i + WIDTH] - full[i]) / 2, half[i + WIDTH] - half[i], 1e-15);
        }
        assertEquals("nothing changes", edited(whole).get(1).detail());
    }

    @Test
    void anotherOptimizerBeginsAnew() throws Exception {
        Trial edited = run(edge("{ \"at\": { \"step\": 50 }, \"optimizer\": %s }".formatted(ADAM)));
        double[] all = edited.all("discrete.iterate");
        List<Object> start = new ArrayList<>();
        IntStream.range(50 * WIDTH, 51 * WIDTH).forEach(i -> start.add(all[i]));
        Experiment rest = optimizer(ADAM, "").withSteps(70)
                .withInit(new ComponentSpec("point", Map.of("values", start)));
        assertArrayEquals(run(rest).all("discrete.iterate"), from(all, 50));
        assertEquals("gd → adam; momentum, secondMoment begin anew", edited(edited).get(0).detail());
    }

    @Test
    void anotherOptimizerMayTakeTheStateOver() throws Exception {
        String other = "{ \"type\": \"amsgrad\", \"params\": { \"stepSize\": 0.02, \"beta2\": 0.9 } }";
        Trial edited = run(optimizer(ADAM, "{ \"at\": { \"step\": 50 }, \"optimizer\": " + other
                + ", \"keep\": true }"));
        String detail = edited(edited).get(0).detail();
        assertTrue(detail.startsWith("adam → amsgrad; momentum, secondMoment taken over, "), detail);
        Trial fork = forked(run(optimizer(ADAM, "")), 50, "optimizer", ExperimentDocument.rawValue(other));
        assertArrayEquals(fork.all("discrete.iterate"), from(edited.all("discrete.iterate"), 50));
    }

    @Test
    void oneProcessOfTwoIsEdited() throws Exception {
        Experiment two = ExperimentDocument.set(edge(""), "processes", List.of("discrete",
                Map.of("type", "discrete", "name", "edited"), Map.of("type", "midpoint")));
        Trial both = run(with(two, "{ \"at\": { \"step\": 30 }, \"process\": \"edited\","
                + " \"set\": { \"stepSize\": 0.05 } }"));
        assertArrayEquals(run(edge("")).all("discrete.iterate"), both.all("discrete.iterate"));
        assertArrayEquals(run(edge("{ \"at\": { \"step\": 30 }, \"set\": { \"stepSize\": 0.05 } }"))
                .all("discrete.iterate"), both.all("edited.iterate"));
        assertEquals(List.of("edited"), edited(both).stream().map(RunEvent::process).toList());
        InvalidInput refused = assertThrows(InvalidInput.class, () -> RunTask.check(with(two,
                "{ \"at\": { \"step\": 30 }, \"process\": \"midpoint\", \"freeze\": true }"), folder));
        assertTrue(refused.getMessage().contains("edits[0].process: found \"midpoint\", expected a process that takes"
                + " steps with an optimizer: discrete, edited"), refused.getMessage());
    }

    @Test
    void editsThatTookNoEffectAreToldOf() throws Exception {
        Trial trial = run(edge("{ \"at\": { \"step\": 121 }, \"freeze\": true },"
                + " { \"at\": { \"event\": \"edge-reached\", \"after\": 1000 }, \"freeze\": true }"));
        List<String> warnings = RunRecord.read(trial.runDir()).warnings();
        assertEquals("edits[0] did not take effect: the run ended before step 121", warnings.get(0));
        assertTrue(warnings.get(1).startsWith("edits[1] did not take effect: the run ended"), warnings.get(1));
    }

    @Test
    void whatNoLongerFitsWhenItsEventComesIsRefusedAndNoted() throws Exception {
        // in the order of the document Adam comes first; in that of the run, its momentum
        Trial trial = run(edge("{ \"at\": { \"step\": 100 }, \"optimizer\": " + ADAM
                + " }, { \"at\": { \"event\": \"edge-reached\" }, \"set\": { \"beta1\": 0.5 } }"));
        RunEvent refused = trial.data().events().get(1);
        assertEquals("edit-refused", refused.type());
        assertTrue(refused.detail().contains("beta1"), refused.detail());
        assertEquals(100, edited(trial).get(0).step());
    }

    @Test
    void aWalkTakesEditsAtStepsAndRefusesEvents() throws Exception {
        Experiment edited = edge("{ \"at\": { \"step\": 7 }, \"set\": { \"stepSize\": 0.05 } }");
        double[] all = run(edited).all("discrete.iterate");
        Walk walk = new Walk(edited, folder);
        for (int step = 0; step < 20; step++) {
            assertArrayEquals(Arrays.copyOfRange(all, WIDTH * step, WIDTH * (step + 1)), walk.process().position());
            walk.advance();
        }
        InvalidInput refused = assertThrows(InvalidInput.class, () -> new Walk(edge(
                "{ \"at\": { \"event\": \"edge-reached\" }, \"freeze\": true }"), folder));
        assertTrue(refused.getMessage().startsWith("edits[0].at: found the event edge-reached, expected a step"),
                refused.getMessage());
    }

    @Test
    void whatAnEditMakesIsCheckedBeforeTheRunBegins() {
        InvalidInput misfit = assertThrows(InvalidInput.class, () -> RunTask.check(edge(
                "{ \"at\": { \"step\": 5 }, \"set\": { \"stepSize\": -1 } }"), folder));
        assertTrue(misfit.getMessage().contains("edits[0].set.stepSize: found -1"), misfit.getMessage());
    }
}
