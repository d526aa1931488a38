package org.brink.api.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Parameter<Double> SIZE = Parameter.real("size", "Size.").withRange(Range.POSITIVE);
    private static final Parameter<Long> COUNT = Parameter.integer("count", "Count.").withDefault(3L);
    private static final Schema SCHEMA = Schema.of(SIZE, COUNT);

    @Test
    void resolvesTypedValuesAndDefaults() {
        Settings settings = SCHEMA.resolve(Map.of("size", 2L));
        assertEquals(2.0, settings.get(SIZE));
        assertEquals(3L, settings.get(COUNT));
        assertEquals(SCHEMA, settings.schema());
    }

    @Test
    void rawValuesStandInTheOrderOfTheSchema() {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("count", 1L);
        raw.put("size", 0.5);
        assertEquals("{size=0.5, count=1}", SCHEMA.resolve(raw).toString());
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("sise", 1L);
        raw.put("count", "three");
        List<Problem> problems = new ArrayList<>();
        SCHEMA.resolve(raw, "objective.params", problems);
        assertEquals(List.of("objective.params.sise: found an unknown key, expected one of size, count",
                "objective.params.size: found nothing, expected a number > 0",
                "objective.params.count: found \"three\", expected an integer"),
                problems.stream().map(Problem::toString).toList());
    }

    @Test
    void componentWithoutParametersSaysSo() {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> Schema.EMPTY.resolve(Map.of("x", 1L)));
        assertEquals("params.x: found an unknown key, expected no parameters here", invalid.getMessage());
    }

    @Test
    void invalidInputCarriesAllProblems() {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> SCHEMA.resolve(Map.of("a", 1L)));
        assertEquals(List.of("params.a", "params.size"), invalid.problems().stream().map(Problem::path).toList());
        assertEquals(2, invalid.getMessage().lines().count());
        InvalidInput.throwIfAny(List.of());
    }

    @Test
    void namesAreDistinct() {
        assertThrows(IllegalArgumentException.class, () -> Schema.of(SIZE, SIZE));
        assertEquals(List.of("size", "count"), SCHEMA.names());
        assertEquals(Optional.of(COUNT), SCHEMA.find("count"));
        assertEquals(Optional.empty(), SCHEMA.find("Count"));
    }

    @Test
    void foreignParameterIsAnError() {
        Settings settings = SCHEMA.resolve(Map.of("size", 1.0));
        assertThrows(IllegalArgumentException.class, () -> settings.get(Parameter.real("other", "Other.")));
    }

    @Test
    void longValuesAreShortenedInMessages() {
        assertEquals("\"abc\"", Problem.show("abc"));
        assertEquals("a list of 9", Problem.show(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9)));
        assertEquals("[1, 2]", Problem.show(List.of(1, 2)));
        assertEquals("an object", Problem.show(Map.of("a", 1)));
        assertEquals(78, Problem.show("x".repeat(500)).length());
    }
}
