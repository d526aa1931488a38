package org.brink.api.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.experiment.Precision;
import org.junit.jupiter.api.Test;

/** Citations, kinds, specifications, contexts. */
class ComponentPartsTest {

    @Test
    void paperHasOneLineForPeopleAndABibtexEntry() {
        Citation citation = Citation.paper("doe2020edge", "Jane Doe and Max Roe", "On the Edge", "ICLR 2020", 2020);
        assertEquals("Jane Doe, Max Roe: On the Edge. ICLR 2020, 2020", citation.text());
        assertEquals("""
                @misc{doe2020edge,
                  author = {Jane Doe and Max Roe},
                  title = {On the Edge},
                  howpublished = {ICLR 2020},
                  year = {2020}
                }
                """, citation.bibtex());
    }

    @Test
    void kindsAreFoundByName() {
        for (ComponentKind kind : ComponentKind.values()) {
            assertEquals(Optional.of(kind), ComponentKind.find(kind.id()));
        }
        assertEquals(Optional.of(ComponentKind.EXECUTOR), ComponentKind.find("executor"));
        assertEquals(Optional.empty(), ComponentKind.find("OBJECTIVE"));
    }

    @Test
    void specKeepsTheOrderOfItsParametersAndCannotBeChanged() {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("z", 1L);
        params.put("a", 2L);
        ComponentSpec spec = new ComponentSpec("t", params);
        params.put("late", 3L);
        assertEquals(List.of("z", "a"), List.copyOf(spec.params().keySet()));
        assertThrows(UnsupportedOperationException.class, () -> spec.params().put("b", 1L));
    }

    @Test
    void withChangesACopy() {
        ComponentSpec spec = ComponentSpec.of("t").with("a", 1L);
        ComponentSpec changed = spec.with("a", 2L);
        assertEquals(Map.of("a", 1L), spec.params());
        assertEquals(Map.of("a", 2L), changed.params());
    }

    private static long first(long seed, String purpose) {
        return new CreationContext(Path.of(""), seed, 1, Precision.FLOAT64).random(purpose).nextLong();
    }

    @Test
    void randomNumbersDependOnSeedAndPurposeOnly() {
        assertEquals(first(1, "init"), first(1, "init"));
        assertNotEquals(first(1, "init"), first(2, "init"));
        assertNotEquals(first(1, "init"), first(1, "data"));
        assertNotEquals(first(0, ""), first(-1, ""));
    }

    /** Numbers of neighbouring seeds must not be correlated; those of plain {@code new Random(seed)} nearly agree. */
    @Test
    void neighbouringSeedsAreUnrelated() {
        int n = 4000;
        double sum = 0;
        for (int seed = 0; seed < n; seed++) {
            double a = new CreationContext(Path.of(""), seed, 1, Precision.FLOAT64).random("x").nextDouble() - 0.5;
            double b = new CreationContext(Path.of(""), seed + 1, 1, Precision.FLOAT64).random("x").nextDouble() - 0.5;
            sum += 12 * a * b / n;
        }
        double correlation = sum;
        assertTrue(Math.abs(correlation) < 4 / Math.sqrt(n), () -> "correlation " + correlation);
    }
}
