package org.brink.workbench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonNamesTest {

    private static final List<String> EDGE = List.of("Edge", "Edge");

    @Test
    void oneParameterIsNamedOnce() {
        assertEquals("stepSize 0.2 vs 0.25", ComparisonNames.title(List.of("stepSize = 0.2", "stepSize = 0.25"), EDGE));
    }

    @Test
    void severalParametersAreToldInFull() {
        assertEquals("x = 1, y = 2 vs x = 1, y = 3",
                ComparisonNames.title(List.of("x = 1, y = 2", "x = 1, y = 3"), EDGE));
        assertEquals("a-1 vs a-2", ComparisonNames.title(List.of("a-1", "a-2"), EDGE));
    }

    @Test
    void manyRunsAreCounted() {
        List<String> labels = IntStream.range(0, 40).mapToObj(i -> "stepSize = 0.0" + i).toList();
        assertEquals("40 runs of Edge", ComparisonNames.title(labels, Collections.nCopies(40, "Edge")));
        assertEquals("40 runs", ComparisonNames.title(labels, Collections.nCopies(40, "")));
    }

    @Test
    void fileNamesArePlain() {
        assertEquals("stepsize-0.2-vs-0.25", ComparisonNames.stem("stepSize 0.2 vs 0.25"));
        assertEquals("a-b", ComparisonNames.stem("../a: b/.."));
        assertEquals("comparison", ComparisonNames.stem("η"));
    }
}
