package org.brink.workbench.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.api.run.RunStatus;
import org.brink.engine.check.CheckResult;
import org.brink.engine.check.Finding;
import org.brink.engine.check.Verdict;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.junit.jupiter.api.Test;

class CheckDetailTest {

    private final Objective objective = objective();

    private static Objective objective() {
        Components.Resolved found = Components.require(ComponentKind.OBJECTIVE,
                new ComponentSpec("scalar-product", Map.of("depth", 4L)), "objective");
        return found.provider(ObjectiveProvider.class).create(found.settings(),
                new CreationContext(Path.of("."), 0, 1, Precision.FLOAT64));
    }

    private static CheckResult result(Verdict verdict, double error, OptionalInt component) {
        return new CheckResult(CheckResult.Property.HESSIAN, 9, 1e-6,
                new Finding(verdict, error, 2e-3, "u = random direction 4", component, 1.5, 1.25));
    }

    @Test
    void aFailureNamesTheWorstCoordinateAndBothValues() {
        String text = CheckDetail.of(objective, result(Verdict.FAILED, 0.2, OptionalInt.of(2)));
        String block = objective.blocks().get(2).name();
        assertTrue(text.contains("Worst along u = random direction 4: relative error 2.0e-01, tolerance 1.0e-06"),
                text);
        assertTrue(text.contains("Largest difference at " + block), text);
        assertTrue(text.contains("(coordinate 2): found 1.5, expected 1.25"), text);
        assertTrue(text.contains("disagrees"), text);
    }

    @Test
    void anUncertainComparisonSaysHowUncertainItIs() {
        String text = CheckDetail.of(objective, result(Verdict.UNRESOLVED, 1e-4, OptionalInt.empty()));
        assertTrue(text.contains("uncertain by 2.0e-03"), text);
        assertFalse(text.contains("coordinate"), text);
    }

    @Test
    void verdictsDifferInTheirSigns() {
        assertEquals(RunStatus.State.COMPLETED, CheckTable.sign(Verdict.PASSED));
        assertEquals(RunStatus.State.INTERRUPTED, CheckTable.sign(Verdict.UNRESOLVED));
        assertEquals(RunStatus.State.FAILED, CheckTable.sign(Verdict.FAILED));
    }

    @Test
    void errorsHaveTwoDigits() {
        assertEquals("0", CheckTable.brief(0));
        assertEquals("3.1e-12", CheckTable.brief(3.14e-12));
        assertEquals("NaN", CheckTable.brief(Double.NaN));
    }
}
