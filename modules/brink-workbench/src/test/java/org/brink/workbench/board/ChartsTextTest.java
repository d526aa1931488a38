package org.brink.workbench.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.api.component.ComponentSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTextTest {

    @Test
    void chartsComeBackAsTheyWere() {
        List<ComponentSpec> charts = List.of(ComponentSpec.of("loss"), NamedView.series("discrete", "gradient-norm"),
                new ComponentSpec("other", Map.of("levels", List.of(1.5, 2L), "name", "\"a\" = b\n")));
        assertEquals(Optional.of(charts), ChartsText.read(ChartsText.write(charts)));
        assertEquals(1, ChartsText.write(charts).lines().count());
        assertEquals(Optional.of(List.of()), ChartsText.read(ChartsText.write(List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "loss", "{}", "[3]", "[{\"type\": 3, \"params\": {}}]", "[{\"type\": \"loss\"}]", "[{"})
    void otherTextsAreNoCharts(String text) {
        assertEquals(Optional.empty(), ChartsText.read(text));
    }
}
