package org.brink.probes.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.probes.Measurement;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.testkit.fixture.CoupledQuartic;
import org.junit.jupiter.api.Test;

class SamEdgeTest {

    /** From the authors' formula, ‖g‖/2ρ · (√(1 + 8ρ/(η‖g‖)) − 1). */
    @Test
    void publishedNumbers() {
        assertEquals(10, SamEdgeProbe.edge(1, 0.1, 0.1), 1e-14);
        assertEquals(1.36510, SamEdgeProbe.edge(0.01, 0.1, 0.1), 5e-6);
    }

    @Test
    void solvesTheConditionOfTheEdge() {
        for (double norm : new double[] {1e-8, 0.3, 1, 1e6}) {
            for (double radius : new double[] {1e-9, 0.05, 2}) {
                double edge = SamEdgeProbe.edge(norm, radius, 0.3);
                assertEquals(2, 0.3 * edge * (1 + radius * edge / norm), 1e-12);
            }
        }
    }

    @Test
    void limits() {
        assertEquals(20, SamEdgeProbe.edge(3, 0, 0.1), "without a radius it is the edge of gradient descent");
        assertEquals(0, SamEdgeProbe.edge(0, 0.1, 0.1), "at a minimum every sharpness is unstable");
    }

    @Test
    void measuresWithTheStepSizeOfTheOptimizer() {
        Measurement measurement = new Measurement(new CoupledQuartic(0, 1, 1), Preconditioner.ofStepSize(0.1));
        assertEquals(10, measurement.of(new SamEdgeProbe(), Map.of("radius", 0.1), 0.6, 0.8).get("sam-edge")[0], 1e-13);
        Measurement several = new Measurement(new CoupledQuartic(0, 1, 1),
                Preconditioner.ofStepSizes(new double[] {0.1, 0.2}));
        assertThrows(InvalidInput.class, () -> several.of(new SamEdgeProbe(), Map.of(), 1, 1));
    }
}
