package org.brink.api.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.InstalledForTests;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.ComponentProvider;
import org.brink.spi.schedule.ScheduleProvider;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static List<String> problems(ComponentKind kind, ComponentSpec spec, String path) {
        List<Problem> problems = new ArrayList<>();
        Components.resolve(kind, spec, path, problems);
        return problems.stream().map(Problem::toString).toList();
    }

    @Test
    void listsProvidersByPosition() {
        assertEquals(List.of("ramp", "flat"),
                Components.all(ComponentKind.SCHEDULE).stream().map(ComponentProvider::type).toList());
        assertEquals(List.of(), Components.all(ComponentKind.VIEW));
    }

    @Test
    void findsAProviderByTypeWithinItsKind() {
        assertEquals(Optional.of(InstalledForTests.Flat.class),
                Components.find(ComponentKind.SCHEDULE, "flat").map(Object::getClass));
        assertEquals(Optional.empty(), Components.find(ComponentKind.OPTIMIZER, "flat"));
    }

    @Test
    void unknownTypeNamesWhatIsInstalled() {
        assertEquals(List.of("optimizer.params.schedule.type: found \"rump\", expected an installed schedule: ramp, "
                + "flat"), problems(ComponentKind.SCHEDULE, ComponentSpec.of("rump"), "optimizer.params.schedule"));
    }

    @Test
    void parametersAreCheckedUnderTheirPath() {
        assertEquals(List.of("optimizer.params.speed: found an unknown key, expected one of stepSize, schedule",
                        "optimizer.params.stepSize: found -1, expected a number > 0"),
                problems(ComponentKind.OPTIMIZER, new ComponentSpec("roll", Map.of("stepSize", -1L)).with("speed", 1L),
                        "optimizer").stream().sorted().toList());
    }

    @Test
    void nestedComponentsAreCheckedUnderTheirPath() {
        ComponentSpec spec = ComponentSpec.of("roll").with("stepSize", 0.1)
                .with("schedule", Map.of("type", "ramp", "params", Map.of("steps", 0L)));
        assertEquals(List.of("optimizer.params.schedule.params.steps: found 0, expected an integer >= 1"),
                problems(ComponentKind.OPTIMIZER, spec, "optimizer"));
    }

    @Test
    void requireThrowsEverythingThatIsWrong() {
        ComponentSpec spec = new ComponentSpec("ramp", Map.of("steps", "many", "size", 1L));
        InvalidInput invalid = assertThrows(InvalidInput.class,
                () -> Components.require(ComponentKind.SCHEDULE, spec, "s"));
        assertEquals(2, invalid.problems().size());
    }

    @Test
    void resolvedProviderIsOfItsKind() {
        Components.Resolved resolved = Components.require(ComponentKind.SCHEDULE, ComponentSpec.of("ramp"), "s");
        assertEquals("ramp", resolved.provider(ScheduleProvider.class).type());
        assertEquals(Map.of("steps", 10L), resolved.settings().toRaw());
    }

    @Test
    void completedFillsInDefaultsOfNestedComponentsToo() {
        List<Problem> problems = new ArrayList<>();
        ComponentSpec full = Components.completed(ComponentKind.OPTIMIZER,
                ComponentSpec.of("roll").with("stepSize", 1L), "optimizer", problems);
        assertEquals(List.of(), problems);
        assertEquals(new ComponentSpec("roll", Map.of("stepSize", 1.0, "schedule",
                Map.of("type", "ramp", "params", Map.of("steps", 10L)))), full);
        assertEquals(List.of("stepSize", "schedule"), List.copyOf(full.params().keySet()), "order of the schema");
    }

    @Test
    void completedLeavesAWrongComponentAsItIs() {
        List<Problem> problems = new ArrayList<>();
        ComponentSpec wrong = ComponentSpec.of("roll");
        assertEquals(wrong, Components.completed(ComponentKind.OPTIMIZER, wrong, "optimizer", problems));
        assertEquals("optimizer.params.stepSize: found nothing, expected a number > 0", problems.get(0).toString());
        assertTrue(problems.size() == 1);
    }
}
