package org.brink.api.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {

    private static final Parameter<String> CHOICE = Parameter.choice("side", "Which side.",
            new Choice("left", "The left one."), new Choice("right", "The right one."));

    private static void assertMismatch(String expected, Parameter<?> parameter, Object raw) {
        assertEquals(expected, assertThrows(Mismatch.class, () -> parameter.accept(raw)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "StepSize", "step-size", "step size", "1st", "_x"})
    void namesAreLowerCamelCase(String name) {
        assertThrows(IllegalArgumentException.class, () -> Parameter.real(name, "Doc."));
    }

    @Test
    void isRequiredUntilItHasADefault() {
        Parameter<Double> required = Parameter.real("a", "Doc.");
        assertTrue(required.required());
        assertEquals(Optional.empty(), required.rawDefault());
        assertFalse(required.withDefault(1.0).required());
        assertEquals(Optional.of(1.0), required.withDefault(1.0).rawDefault());
        assertTrue(required.required(), "refining makes a copy");
    }

    @Test
    void refinementsAreKept() {
        Parameter<Double> p = Parameter.real("a", "Doc.").withUnit("s").withLogScale().withRange(Range.POSITIVE)
                .withDefault(2.0);
        assertEquals(new Parameter<>("a", ValueType.REAL, Optional.of(2.0), "s", Range.POSITIVE, List.of(), true,
                "Doc."), p);
    }

    @Test
    void numbersMustLieInTheRange() throws Mismatch {
        assertEquals(0.5, Parameter.real("a", "Doc.").withRange(Range.POSITIVE).accept(0.5));
        assertMismatch("a number > 0", Parameter.real("a", "Doc.").withRange(Range.POSITIVE), 0L);
        assertMismatch("an integer >= 1 and <= 4", Parameter.integer("a", "Doc.").withRange(Range.closed(1, 4)), 5L);
        assertMismatch("a list of numbers >= 0", Parameter.reals("a", "Doc.").withRange(Range.NON_NEGATIVE),
                List.of(1.0, -1.0));
        assertMismatch("a list of integers >= 1", Parameter.integers("a", "Doc.").withRange(Range.atLeast(1)),
                List.of(1L, 0L));
    }

    @Test
    void choicesAreListed() throws Mismatch {
        assertEquals("left", CHOICE.accept("left"));
        assertMismatch("one of left, right", CHOICE, "up");
    }

    @Test
    void expectedSaysWhatFits() {
        assertEquals("a finite number", Parameter.real("a", "Doc.").expected());
        assertEquals("an integer", Parameter.integer("a", "Doc.").expected());
        assertEquals("true or false", Parameter.flag("a", "Doc.").expected());
        assertEquals("a text", Parameter.text("a", "Doc.").expected());
        assertEquals("a file name", Parameter.file("a", "Doc.").expected());
        assertEquals("a list of numbers", Parameter.reals("a", "Doc.").expected());
        assertEquals("a schedule", Parameter.component("a", ComponentKind.SCHEDULE, "Doc.").expected());
    }

    @Test
    void componentDefaultIsRawInDocuments() {
        assertEquals(Optional.of(Map.of("type", "flat", "params", Map.of())),
                Parameter.component("a", ComponentKind.SCHEDULE, "Doc.").withDefault(ComponentSpec.of("flat"))
                        .rawDefault());
    }
}
