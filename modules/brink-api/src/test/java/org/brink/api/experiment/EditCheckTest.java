package org.brink.api.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Problem;
import org.junit.jupiter.api.Test;

class EditCheckTest {

    private static final ComponentSpec ROLL = ComponentSpec.of("roll").with("stepSize", 0.5);
    private static final Experiment PLAIN = new Experiment("", ComponentSpec.of("bowl"), ComponentSpec.of("origin"),
            ROLL, List.of(ProcessSpec.of("walk")), List.of(), 100, 7, Precision.FLOAT64, List.of(), List.of(),
            List.of()).withDetectors(List.of(DetectorSpec.of("whisper")));

    private static EditSpec edit(EditSpec.Change change) {
        return new EditSpec(new EditSpec.AtStep(5), Optional.empty(), change);
    }

    private static EditSpec at(EditSpec.Moment moment) {
        return new EditSpec(moment, Optional.empty(), new EditSpec.Freeze(true));
    }

    private static EditSpec set(Map<String, Object> values) {
        return edit(new EditSpec.SetParameters(values));
    }

    private static List<String> problems(EditSpec... edits) {
        return ExperimentCheck.problems(PLAIN.withEdits(List.of(edits))).stream().map(Problem::toString).toList();
    }

    @Test
    void momentsAreStepsAndEventsThatThereAre() {
        assertEquals(List.of(), problems(at(new EditSpec.AtStep(0)), at(new EditSpec.AtStep(1000)),
                at(new EditSpec.AfterEvent("whisper", Optional.of("walk"), 1))));
        assertEquals(List.of("edits[0].at.step: found -1, expected an integer >= 0",
                "edits[1].at.event: found \"shout\", expected a detector of this experiment: whisper",
                "edits[2].at.after: found 0, expected an integer >= 1",
                "edits[2].at.process: found \"run\", expected a process that a detector whisper watches: walk"),
                problems(at(new EditSpec.AtStep(-1)), at(new EditSpec.AfterEvent("shout", Optional.empty(), 1)),
                        at(new EditSpec.AfterEvent("whisper", Optional.of("run"), 0))));
    }

    @Test
    void theProcessIsOneOfTheExperiment() {
        assertEquals(List.of("edits[0].process: found \"fly\", expected a process of this experiment: walk"),
                problems(new EditSpec(new EditSpec.AtStep(1), Optional.of("fly"), new EditSpec.Freeze(true))));
    }

    @Test
    void parametersFitTheOptimizerThatEarlierEditsLeave() {
        assertEquals(List.of("edits[0].set.stepSize: found -1.0, expected a number > 0",
                "edits[1].set.speed: found an unknown key, expected one of stepSize, schedule",
                "edits[2].set: found nothing, expected parameters of the optimizer and their values",
                "edits[4].set.schedule.params.steps: found \"x\", expected an integer"),
                problems(set(Map.of("stepSize", -1.0)), edit(new EditSpec.SetParameters(Map.of("speed", 1L))),
                        set(Map.of()), edit(new EditSpec.Replace(ROLL, false)),
                        set(Map.of("schedule", Map.of("params", Map.of("steps", "x"))))));
        assertEquals(List.of("edits[0].optimizer.params.stepSize: found nothing, expected a number > 0"),
                problems(edit(new EditSpec.Replace(ComponentSpec.of("roll"), false)), set(Map.of("speed", 2.0))));
    }

    @Test
    void valuesAndDefaultsAreFilledInOnce() {
        Experiment experiment = PLAIN.withEdits(List.of(set(Map.of("stepSize", 1L)),
                set(Map.of("schedule", Map.of("params", Map.of("steps", 3.0)))), set(Map.of("schedule", "ramp")),
                edit(new EditSpec.Replace(ROLL, true))));
        Experiment resolved = ExperimentCheck.resolved(experiment);
        Map<String, Object> ramp = Map.of("type", "ramp", "params", Map.of("steps", 10L));
        assertEquals(List.of(set(Map.of("stepSize", 1.0)),
                set(Map.of("schedule", Map.of("params", Map.of("steps", 3L)))), set(Map.of("schedule", ramp)),
                edit(new EditSpec.Replace(ROLL.with("schedule", ramp), true))), resolved.edits());
        assertEquals(resolved, ExperimentCheck.resolved(resolved));
    }

    @Test
    void nestedParametersAreMergedIntoWhatIsThere() {
        ComponentSpec full = ROLL.with("schedule", Map.of("type", "ramp", "params", Map.of("steps", 10L, "x", 1L)));
        assertEquals(ROLL.with("schedule", Map.of("type", "ramp", "params", Map.of("steps", 3L, "x", 1L))),
                new EditSpec.SetParameters(Map.of("schedule", Map.of("params", Map.of("steps", 3L))))
                        .appliedTo(full));
    }
}
