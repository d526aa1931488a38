package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brink.api.component.ComponentKind;
import org.brink.cli.CommandLineTest;
import org.brink.cli.session.ExitCode;
import org.junit.jupiter.api.Test;

class ListCommandTest extends CommandLineTest {

    @Test
    void listsEveryKind() {
        String text = brink("list").expect(ExitCode.DONE).out();
        for (ComponentKind kind : ComponentKind.values()) {
            assertTrue(text.lines().anyMatch(kind.id()::equals), kind.id());
        }
        assertTrue(text.contains("  scalar-product\n"), text);
        assertTrue(text.contains("stepSize: a number > 0"), text);
    }

    @Test
    void listsOneKind() {
        String text = brink("list", "probe").expect(ExitCode.DONE).out();
        assertTrue(text.startsWith("probe\n"), text);
        assertTrue(text.contains("  sharpness\n"), text);
        assertFalse(text.contains("scalar-product"), text);
    }

    @Test
    void listsWhatSweepsAreRunOn() {
        String text = brink("list", "executor").expect(ExitCode.DONE).out();
        assertTrue(text.startsWith("executor\n  local\n"), text);
        assertTrue(text.contains("      jobs: ") && text.contains("  slurm\n") && text.contains("partition: "), text);
    }

    @Test
    void jsonHoldsSchemas() {
        Map<?, ?> json = (Map<?, ?>) brink("list", "--json").expect(ExitCode.DONE).json();
        assertEquals(Arrays.stream(ComponentKind.values()).map(ComponentKind::id).collect(Collectors.toSet()),
                json.keySet());
        Map<?, ?> gd = find((List<?>) json.get("optimizer"), "type", "gd");
        Map<?, ?> stepSize = find((List<?>) gd.get("parameters"), "name", "stepSize");
        assertEquals("real", stepSize.get("type"));
        assertEquals(Map.of("above", 0.0), stepSize.get("range"));
        assertTrue(stepSize.keySet().containsAll(Set.of("required", "doc")));
        Map<?, ?> product = find((List<?>) json.get("objective"), "type", "scalar-product");
        assertFalse(((List<?>) product.get("citations")).isEmpty());
    }

    private static Map<?, ?> find(List<?> list, String key, Object value) {
        return list.stream().map(item -> (Map<?, ?>) item).filter(item -> value.equals(item.get(key))).findFirst()
                .orElseThrow(() -> new AssertionError(value + " is not in " + list));
    }

    @Test
    void unknownKindNamesTheKnownOnes() {
        Result result = brink("list", "flavour").expect(ExitCode.BAD_INPUT);
        assertTrue(result.err().contains("\"flavour\"") && result.err().contains("objective, "), result.err());
        assertEquals(1, result.err().lines().count());
    }
}
