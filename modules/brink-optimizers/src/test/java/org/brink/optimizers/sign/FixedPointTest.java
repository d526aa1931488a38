package org.brink.optimizers.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.PlainProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Methods whose steps do not shrink with the gradient cannot settle on ½λw²: they end on an orbit of period 2, and on
 * it the preconditioned sharpness is exactly at the threshold, whatever λ is.
 */
class FixedPointTest {

    private static final int STEPS = 3000;

    @ParameterizedTest
    @CsvSource({"sign-gd, 1", "sign-gd, 50", "normalised-gd, 1", "normalised-gd, 50", "sqrt-loss-gd, 1",
        "sqrt-loss-gd, 50"})
    void orbitsLieAtTheThreshold(String type, double eigenvalue) {
        CoupledQuartic objective = new CoupledQuartic(0, eigenvalue);
        Components.Resolved found = Components.require(ComponentKind.OPTIMIZER,
                new ComponentSpec(type, Map.of("stepSize", 0.01)), "optimizer");
        Optimizer optimizer = found.provider(OptimizerProvider.class).create(objective, found.settings(),
                Contexts.CREATION);
        // a starting point from which the orbit reaches any place, not only multiples of the step
        PlainProcess process = new PlainProcess("test", objective, optimizer, new double[] {0.1 + 1e-3 * Math.PI});
        double sum = 0;
        for (int step = 0; step < STEPS; step++) {
            process.prepare(step);
            double[] inverse = {1};
            process.preconditioner().applyInverse(inverse, inverse);
            if (step >= STEPS - 2) {
                sum += process.threshold() / (eigenvalue * inverse[0]) / 2;
            }
            process.commit();
        }
        // the two points of an orbit lie on both sides; the mean of P/λ over them is that of the symmetric orbit
        assertEquals(1, sum, 1e-9);
    }
}
