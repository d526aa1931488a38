package org.brink.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.brink.cli.session.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

    private static Object raw(String value) {
        return Assignment.parse("path=" + value).raw();
    }

    @Test
    void splitsAtTheFirstEqualsSign() {
        assertEquals(new Assignment("objective.params.formula", "a=b"),
                Assignment.parse("objective.params.formula=a=b"));
    }

    @Test
    void valuesAreJsonWhereTheyCanBe() {
        assertEquals(2L, raw("2"));
        assertEquals(0.25, raw("0.25"));
        assertEquals(true, raw("true"));
        assertEquals(List.of(1L, 2.5), raw("[1, 2.5]"));
        assertEquals(Map.of("type", "cosine"), raw("{\"type\": \"cosine\"}"));
        assertEquals("xyxy", raw("xyxy"));
        assertEquals("", raw(""));
    }

    @Test
    void numbersMayBeWrittenAsPeopleDo() {
        assertEquals(0.25, raw(".25"));
        assertEquals(2.0, raw("2."));
        assertEquals(1e-3, raw("+1e-3"));
        assertEquals("1.2.3", raw("1.2.3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "path", "=value"})
    void refusesTextWithoutPath(String text) {
        assertThrows(BadInput.class, () -> Assignment.parse(text));
    }
}
