package org.brink.workbench.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.brink.api.parameter.InvalidInput;
import org.junit.jupiter.api.Test;

class FilterChoiceTest {

    private static FilterChoice choice(String id) {
        return FilterChoice.all().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void allOptimizersCanBeChosenAndCoefficientsToo() {
        List<String> ids = FilterChoice.all().stream().map(FilterChoice::id).toList();
        assertTrue(ids.containsAll(List.of("gd", "momentum", "nesterov", "adam")), ids.toString());
        assertEquals("coefficients", ids.get(ids.size() - 1));
    }

    @Test
    void optimizersBringTheirParameters() {
        FilterChoice momentum = choice("momentum");
        assertEquals(3.8, momentum.descent(Map.of("beta", .9)).edge().threshold(), 1e-9);
        assertEquals(38, momentum.descent(Map.of("beta", .9, "form", "average")).edge().threshold(), 1e-9);
        assertEquals(OptionalDouble.of(.25), momentum.stepSize(Map.of("stepSize", .25)));
        assertEquals(OptionalDouble.of(.1), momentum.stepSize(Map.of()));
        // of the number of the step, not of the optimizer
        assertEquals(3.8, momentum.descent(Map.of("beta", .9, "step", 7L)).edge().threshold(), 1e-9);
    }

    @Test
    void coefficientsAreNesterovsAtFirst() {
        assertEquals(1.357143, choice("coefficients").descent(Map.of()).edge().threshold(), 1e-6);
        assertEquals(1, choice("coefficients").descent(Map.of("numerator", List.of(0L, 1L), "denominator",
                List.of(1L))).edge().threshold(), 1e-9);
    }

    @Test
    void whatIsWrongIsNamedByItsField() {
        assertEquals("beta", last(assertThrows(InvalidInput.class,
                () -> choice("momentum").descent(Map.of("beta", 2L)))));
        assertEquals("step", last(assertThrows(InvalidInput.class,
                () -> choice("momentum").descent(Map.of("step", -1L)))));
        assertEquals("denominator", last(assertThrows(InvalidInput.class,
                () -> choice("coefficients").descent(Map.of("denominator", List.of(1L, -1L))))));
        assertEquals("optimizer", last(assertThrows(InvalidInput.class, () -> choice("sam").descent(Map.of()))));
    }

    private static String last(InvalidInput invalid) {
        String path = invalid.problems().get(0).path();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
