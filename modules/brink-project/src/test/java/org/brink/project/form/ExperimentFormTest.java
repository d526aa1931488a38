package org.brink.project.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.api.experiment.ProcessSpec;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.project.Samples;
import org.brink.spi.ComponentProvider;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.Test;

class ExperimentFormTest {

    private final Experiment sample = Samples.experiment();
    private final ExperimentForm form = ExperimentForm.of(sample);

    private Field field(String path) {
        return form.find(path).orElseThrow(() -> new AssertionError("no field " + path));
    }

    @Test
    void hasOneSectionPerPart() {
        assertEquals(List.of("experiment", "objective", "init", "optimizer", "processes[0]", "probes[0]", "probes[1]",
                "stop[0]"), form.sections().stream().map(Section::id).toList());
        assertEquals("Probe: Sharpness", form.sections().get(6).title());
    }

    @Test
    void showsValuesAndDefaults() {
        assertEquals("0.25", field("optimizer.params.stepSize").text(sample));
        assertEquals("2.5, 2.5, 0.3, 0.3", field("init.params.values").text(sample));
        assertEquals("2", field("probes[1].every").text(sample));
        assertEquals("Constant", field("optimizer.params.schedule.type").text(sample));
        assertEquals(Field.Control.CHECK_BOX, field("objective.params.tied").control());
        assertEquals("false", field("objective.params.tied").text(sample));
        assertTrue(field("objective.params.tied").atDefault(sample));
        assertFalse(field("optimizer.params.stepSize").atDefault(sample));
    }

    @Test
    void helpNamesMeaningRangeDefaultAndPlace() {
        String help = field("optimizer.params.stepSize").help();
        assertTrue(help.contains("Step size η"), help);
        assertTrue(help.contains("a number &gt; 0"), help);
        assertTrue(help.contains("Default: 0.1"), help);
        assertTrue(help.contains("optimizer.params.stepSize"), help);
    }

    /** Whatever is installed, now or later, every parameter gets a field and every path is used once. */
    @Test
    void coversEveryParameterOfEveryInstalledComponent() {
        int parameters = 0;
        for (ComponentProvider provider : Components.all(ComponentKind.OBJECTIVE)) {
            Experiment other = sample.withObjective(ComponentSpec.of(provider.type()));
            ExperimentForm its = ExperimentForm.of(other);
            for (Parameter<?> parameter : provider.schema().parameters()) {
                parameters++;
                String path = "objective.params." + parameter.name();
                assertTrue(its.find(path).or(() -> its.find(path + ".type")).isPresent(), path);
            }
            Set<String> paths = new HashSet<>();
            its.sections().forEach(s -> s.fields().forEach(f -> assertTrue(paths.add(f.path()), f.path())));
        }
        assertTrue(parameters >= 5, "objectives with parameters are installed: " + parameters);
    }

    @Test
    void setsValues() {
        Experiment changed = field("optimizer.params.stepSize").apply(sample, "1/5");
        assertEquals(Map.of("stepSize", 0.2), changed.optimizer().params());
        assertEquals(1_000_000, field("steps").apply(sample, "1e6").steps());
        assertEquals(5, field("probes[1].every").apply(sample, "5").probes().get(1).every());
        assertEquals(List.of(1.0, 2.0, 3.0, 4.0),
                field("init.params.values").apply(sample, "1 2 3 4").init().params().get("values"));
        assertEquals("Other", field("title").apply(sample, " Other ").title());
    }

    @Test
    void refusesBadValuesAndSaysWhatWasExpected() {
        for (Map.Entry<String, String> bad : Map.of("optimizer.params.stepSize", "-1", "steps", "0",
                "init.params.values", "1, two", "objective.params.depth", "7", "probes[1].every", "x",
                "objective.params.tied", "maybe", "stop[0].params.value", "").entrySet()) {
            InvalidInput refused = assertThrows(InvalidInput.class,
                    () -> field(bad.getKey()).apply(sample, bad.getValue()), bad.getKey());
            assertEquals(bad.getKey(), refused.problems().get(0).path());
            assertFalse(refused.problems().get(0).expected().isEmpty());
        }
    }

    @Test
    void showsEditsAndChangesTheirValues() {
        Experiment edited = ExperimentDocument.set(sample, "edits", ExperimentDocument.rawValue(
                "[{ \"at\": { \"step\": 9 }, \"process\": \"discrete\", \"set\": { \"stepSize\": 0.5 } },"
                        + " { \"at\": { \"step\": 20 }, \"freeze\": true }]"));
        ExperimentForm its = ExperimentForm.of(edited);
        assertEquals(List.of("At step", "Process", "Step size"), its.sections().stream()
                .filter(section -> section.id().equals("edits[0]")).flatMap(section -> section.fields().stream())
                .map(Field::label).toList());
        Field stepSize = its.find("edits[0].set.stepSize").orElseThrow();
        assertEquals("0.5", stepSize.text(edited));
        assertEquals(0.75, ExperimentDocument.get(stepSize.apply(edited, "0.75"), stepSize.path()).orElseThrow());
        assertThrows(InvalidInput.class, () -> stepSize.apply(edited, "-1"));
        assertEquals(Field.Control.CHECK_BOX, its.find("edits[1].freeze").orElseThrow().control());
        Experiment other = field("optimizer.params.stepSize").apply(edited, "0.1");
        assertEquals(edited.edits(), other.edits(), "what is not touched stays");
        Experiment renamed = Parts.withProcess(edited, 0, new ProcessSpec("walk", ComponentSpec.of("discrete")));
        assertEquals(Optional.of("walk"), renamed.edits().get(0).process());
    }

    @Test
    void resetTakesTheValueOutOfTheDocument() {
        Field stepSize = field("optimizer.params.stepSize");
        assertTrue(stepSize.canReset(sample));
        Experiment reset = stepSize.reset(sample);
        assertEquals(Map.of(), reset.optimizer().params());
        assertEquals("0.1", stepSize.text(reset));
        assertFalse(stepSize.canReset(reset));
        assertFalse(field("init.params.values").canReset(sample), "a required value has no default");
    }

    @Test
    void changingTheTypeKeepsWhatBothHaveAndIsReadyToRun() {
        Field nested = field("optimizer.params.schedule.type");
        for (String schedule : nested.choices()) {
            Experiment changed = nested.apply(sample, schedule);
            assertEquals(0.25, changed.optimizer().params().get("stepSize"), schedule);
            assertEquals(List.of(), ExperimentCheck.problems(changed), schedule);
        }
        Field objective = field("objective.type");
        for (String type : objective.choices()) {
            assertEquals(List.of(), ExperimentCheck.problems(objective.apply(sample, type)), type);
        }
    }

    @Test
    void anInitialPointStartsWithTheDimensionOfTheObjective() {
        Experiment gaussian = field("init.type").apply(sample, "gaussian");
        Experiment point = field("init.type").apply(gaussian, "point");
        assertEquals(List.of(1.0, 1.0, 1.0, 1.0), point.init().params().get("values"));
    }

    @Test
    void showsWhatNoInstalledComponentDeclares() {
        Experiment stray = sample.withObjective(new ComponentSpec("not-there", Map.of("a", 3L)));
        ExperimentForm its = ExperimentForm.of(stray);
        assertEquals("not-there (not installed)", its.find("objective.type").orElseThrow().text(stray));
        Field value = its.find("objective.params.a").orElseThrow();
        assertEquals("3", value.text(stray));
        assertEquals(Field.Control.NONE, value.control());
        assertEquals(Map.of(), value.reset(stray).objective().params());
    }

    @Test
    void somethingBrokenElsewhereDoesNotBlockAnEdit() {
        Experiment broken = sample.withInit(ComponentSpec.of("not-there"));
        Experiment changed = field("optimizer.params.stepSize").apply(broken, "0.5");
        assertEquals(0.5, changed.optimizer().params().get("stepSize"));
    }

    @Test
    void checkpointsAreKeptByDistanceOrByTime() {
        Field checkpoints = field("checkpoints");
        assertEquals("", checkpoints.text(sample));
        assertTrue(checkpoints.atDefault(sample));
        Experiment often = checkpoints.apply(sample, "500");
        assertEquals(OptionalLong.of(500), often.checkpoints());
        assertEquals("500", checkpoints.text(often));
        assertTrue(checkpoints.canReset(often));
        assertEquals(sample, checkpoints.reset(often));
        assertEquals(sample, checkpoints.apply(often, " "));
        for (String wrong : List.of("0", "-5", "often")) {
            InvalidInput refused = assertThrows(InvalidInput.class, () -> checkpoints.apply(sample, wrong));
            assertEquals("checkpoints", refused.problems().get(0).path());
        }
    }

    @Test
    void aProcessIsRenamedWithAllThatNamesIt() {
        Experiment two = sample.withProcesses(List.of(sample.processes().get(0),
                new ProcessSpec("middle", new ComponentSpec("midpoint", Map.of("source", "discrete")))));
        Field name = ExperimentForm.of(two).find("processes[0].name").orElseThrow();
        Experiment renamed = name.apply(two, "walk");
        assertEquals("walk", renamed.processes().get(0).name());
        assertEquals("walk", renamed.processes().get(1).component().params().get("source"));
        assertThrows(InvalidInput.class, () -> name.apply(two, "middle"));
        assertThrows(InvalidInput.class, () -> name.apply(two, ""));
    }

    @Test
    void viewsHaveSectionsToo() {
        Experiment viewed = sample.withViews(List.of(new ComponentSpec("series", Map.of("channel", "loss"))));
        assertTrue(ExperimentForm.of(viewed).sections().stream().anyMatch(section -> section.id().equals("views[0]")));
        assertEquals(sample, Composition.remove(viewed, new Slot.OfView(0)));
        assertTrue(Composition.removable(viewed).containsKey(new Slot.OfView(0)));
    }
}
