package org.brink.api.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.junit.jupiter.api.Test;

class ExperimentCheckTest {

    private static final ComponentSpec ROLL = ComponentSpec.of("roll").with("stepSize", 0.5);

    private static Experiment experiment(List<ProcessSpec> processes, List<ProbeSpec> probes) {
        return new Experiment("Title", ComponentSpec.of("bowl"), ComponentSpec.of("origin"), ROLL, processes, probes,
                100, 7, Precision.FLOAT64, List.of(), List.of(), List.of());
    }

    private static final Experiment GOOD = experiment(List.of(ProcessSpec.of("walk")), List.of(ProbeSpec.of("height")));

    private static List<String> problems(Experiment experiment) {
        return ExperimentCheck.problems(experiment).stream().map(Problem::toString).toList();
    }

    @Test
    void defaultsAreFilledInAndNothingElseChanges() {
        Experiment resolved = ExperimentCheck.resolved(GOOD);
        ComponentSpec full = ROLL.with("schedule", Map.of("type", "ramp", "params", Map.of("steps", 10L)));
        assertEquals(GOOD.withOptimizer(full), resolved);
        assertEquals(resolved, ExperimentCheck.resolved(resolved), "resolving again changes nothing");
    }

    @Test
    void documentsThatMeanTheSameResolveToEqualExperiments() {
        Experiment explicit = GOOD.withOptimizer(ROLL.with("schedule", "ramp"));
        assertEquals(ExperimentCheck.resolved(GOOD), ExperimentCheck.resolved(explicit));
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        Experiment wrong = GOOD.withObjective(ComponentSpec.of("bowls")).withOptimizer(ComponentSpec.of("roll"))
                .withSteps(0);
        assertEquals(List.of("objective.type: found \"bowls\", expected an installed objective: bowl",
                "optimizer.params.stepSize: found nothing, expected a number > 0",
                "steps: found 0, expected an integer >= 1"), problems(wrong));
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> ExperimentCheck.resolved(wrong));
        assertEquals(3, invalid.problems().size());
    }

    @Test
    void detectorsWatchAProcessThatThereIs() {
        DetectorSpec lost = new DetectorSpec(ComponentSpec.of("shout"), Optional.of("run"), DetectorSpec.Action.STOP);
        assertEquals(List.of("detectors[0].process: found \"run\", expected a process of this experiment: walk",
                "detectors[0].type: found \"shout\", expected an installed detector: whisper"),
                problems(GOOD.withDetectors(List.of(lost))));
        DetectorSpec whisper = new DetectorSpec(ComponentSpec.of("whisper"), Optional.of("walk"),
                DetectorSpec.Action.PAUSE);
        assertEquals(List.of(whisper),
                ExperimentCheck.resolved(GOOD.withDetectors(List.of(whisper))).detectors());
    }

    @Test
    void needsAProcess() {
        assertEquals(List.of("processes: found none, expected at least one process"),
                problems(experiment(List.of(), List.of())));
    }

    @Test
    void namesOfProcessesAreDistinctAndNotThatOfTheRun() {
        ProcessSpec walk = ProcessSpec.of("walk");
        ProcessSpec run = new ProcessSpec("run", ComponentSpec.of("walk"));
        assertEquals(List.of(
                "processes[1].name: found \"walk\", expected a name that no other process has, and not \"run\"",
                "processes[2].name: found \"run\", expected a name that no other process has, and not \"run\""),
                problems(experiment(List.of(walk, walk, run), List.of())));
    }

    @Test
    void probesNeedAWorkingPeriodAndKnownProcesses() {
        ProbeSpec probe = new ProbeSpec(Optional.empty(), ComponentSpec.of("height"), 0, List.of("walk", "fly"));
        assertEquals(List.of("probes[0].every: found 0, expected an integer >= 1",
                "probes[0].processes: found \"fly\", expected a process of this experiment: walk"),
                problems(experiment(List.of(ProcessSpec.of("walk")), List.of(probe))));
    }

    @Test
    void twoProbesOfATypeNeedNames() {
        ProbeSpec plain = ProbeSpec.of("height");
        ProbeSpec named = new ProbeSpec(Optional.of("slow"), ComponentSpec.of("height"), 10, List.of());
        assertEquals(List.of(), problems(experiment(GOOD.processes(), List.of(plain, named))));
        assertEquals(List.of("probes[1]: found a second probe of type \"height\", expected a \"name\" that sets its "
                + "channels apart"), problems(experiment(GOOD.processes(), List.of(plain, plain))));
        assertEquals("slow-loss", named.channelName("loss"));
        assertEquals("loss", plain.channelName("loss"));
    }

    @Test
    void precisionMustBeOneOfTheObjective() {
        Experiment single = new Experiment("", ComponentSpec.of("bowl"), ComponentSpec.of("origin"), ROLL,
                GOOD.processes(), List.of(), 1, 0, Precision.FLOAT32, List.of(), List.of(), List.of());
        assertEquals(List.of("precision: found \"float32\", expected float64 for objective bowl"), problems(single));
    }

    @Test
    void stopRulesAndViewsAreChecked() {
        Experiment wrong = new Experiment("", ComponentSpec.of("bowl"), ComponentSpec.of("origin"), ROLL,
                GOOD.processes(), List.of(), 1, 0, Precision.FLOAT64, List.of(ComponentSpec.of("never")), List.of(),
                List.of(ComponentSpec.of("loss")));
        assertEquals(List.of("stop[0].type", "views[0].type"),
                ExperimentCheck.problems(wrong).stream().map(Problem::path).toList());
    }
}
