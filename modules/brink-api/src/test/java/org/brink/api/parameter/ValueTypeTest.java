package org.brink.api.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTypeTest {

    private static final ValueType<ComponentSpec> SCHEDULE = ValueType.component(ComponentKind.SCHEDULE);
    private static final String EXPECTED_SCHEDULE = "a schedule as {\"type\": …, \"params\": {…}}";

    private static void assertMismatch(String expected, ValueType<?> type, Object raw) {
        Mismatch mismatch = assertThrows(Mismatch.class, () -> type.fromRaw(raw), () -> type + " of " + raw);
        assertEquals(expected, mismatch.getMessage());
    }

    @Test
    void realsAreFiniteNumbers() throws Mismatch {
        assertEquals(2.0, ValueType.REAL.fromRaw(2L));
        assertEquals(0.1, ValueType.REAL.fromRaw(0.1));
        assertMismatch("a number", ValueType.REAL, Double.NaN);
        assertMismatch("a number", ValueType.REAL, Double.POSITIVE_INFINITY);
        assertMismatch("a number", ValueType.REAL, "0.1");
        assertMismatch("a number", ValueType.REAL, true);
    }

    @Test
    void integersMayBeWrittenAsRealsWithoutFraction() throws Mismatch {
        assertEquals(Long.MAX_VALUE, ValueType.INTEGER.fromRaw(Long.MAX_VALUE));
        assertEquals(7L, ValueType.INTEGER.fromRaw(7));
        assertEquals(1_000_000L, ValueType.INTEGER.fromRaw(1e6));
        assertEquals(1L << 53, ValueType.INTEGER.fromRaw(0x1p53));
        assertMismatch("an integer", ValueType.INTEGER, 0x1p54);
        assertMismatch("an integer", ValueType.INTEGER, 1.5);
        assertMismatch("an integer", ValueType.INTEGER, Double.NaN);
        assertMismatch("an integer", ValueType.INTEGER, "1");
    }

    @Test
    void flagsAndTexts() throws Mismatch {
        assertEquals(true, ValueType.BOOLEAN.fromRaw(true));
        assertMismatch("true or false", ValueType.BOOLEAN, 1L);
        assertMismatch("true or false", ValueType.BOOLEAN, "true");
        assertEquals("x", ValueType.TEXT.fromRaw("x"));
        assertMismatch("a text", ValueType.TEXT, 1L);
        assertMismatch("a file name", ValueType.FILE, List.of());
    }

    @Test
    void lists() throws Mismatch {
        assertEquals(List.of(1.0, 0.5), ValueType.REALS.fromRaw(List.of(1L, 0.5)));
        assertEquals(List.of(3.0), ValueType.REALS.fromRaw(3L), "a single number is a list of one");
        assertMismatch("a list of numbers, but entry 1 is x", ValueType.REALS, List.of(1L, "x"));
        assertMismatch("a list of numbers, but entry 0 is NaN", ValueType.REALS, List.of(Double.NaN));
        assertMismatch("a list of numbers", ValueType.REALS, "1, 2");
        assertEquals(List.of(1L, 2L), ValueType.INTEGERS.fromRaw(List.of(1L, 2.0)));
        assertMismatch("a list of integers, but entry 1 is 2.5", ValueType.INTEGERS, List.of(1L, 2.5));
    }

    @Test
    void componentsHaveATypeAndPerhapsParameters() throws Mismatch {
        assertEquals(ComponentSpec.of("flat"), SCHEDULE.fromRaw("flat"));
        assertEquals(ComponentSpec.of("flat"), SCHEDULE.fromRaw(Map.of("type", "flat")));
        assertEquals(ComponentSpec.of("ramp").with("steps", 3L),
                SCHEDULE.fromRaw(Map.of("type", "ramp", "params", Map.of("steps", 3L))));
        assertMismatch(EXPECTED_SCHEDULE, SCHEDULE, Map.of("params", Map.of()));
        assertMismatch(EXPECTED_SCHEDULE, SCHEDULE, Map.of("type", "ramp", "params", 3L));
        assertMismatch(EXPECTED_SCHEDULE + ", without the key \"steps\"", SCHEDULE,
                Map.of("type", "ramp", "steps", 3L));
        assertMismatch(EXPECTED_SCHEDULE, SCHEDULE, 3L);
    }

    static List<Object[]> values() {
        return List.of(new Object[] {ValueType.REAL, 0.1}, new Object[] {ValueType.INTEGER, -5L},
                new Object[] {ValueType.BOOLEAN, false}, new Object[] {ValueType.TEXT, ""},
                new Object[] {ValueType.CHOICE, "a"}, new Object[] {ValueType.FILE, "a/b.csv"},
                new Object[] {ValueType.REALS, List.of(1.0, 1e-300)}, new Object[] {ValueType.INTEGERS, List.of()},
                new Object[] {SCHEDULE, ComponentSpec.of("ramp").with("steps", 3L)});
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void rawValuesReadBackAsEqualValues(ValueType<T> type, T value) throws Mismatch {
        assertEquals(value, type.fromRaw(type.toRaw(value)));
    }
}
