package org.brink.optimizers.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.brink.spi.optimizer.Optimizer;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.PlainProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edge of SAM (Long and Bartlett, arXiv:2309.12488): ηλ(1 + ρλ/‖∇L‖) = 2. */
class SamEdgeTest {

    private static PlainProcess sam(double eigenvalue, double rho, double stepSize, double start) {
        SamProvider provider = new SamProvider();
        Map<String, Object> params = Map.of("rho", rho, "base",
                Map.of("type", "gd", "params", Map.of("stepSize", stepSize)));
        CoupledQuartic objective = new CoupledQuartic(0, eigenvalue);
        Optimizer optimizer = provider.create(objective, provider.schema().resolve(params), Contexts.CREATION);
        return new PlainProcess("sam", objective, optimizer, new double[] {start});
    }

    @ParameterizedTest
    @CsvSource({"1, 10.0", ".01, 1.36510"})
    void publishedValues(double gradientNorm, double sharpness) {
        PlainProcess process = sam(1, 0.1, 0.1, gradientNorm);
        process.prepare(0);
        assertEquals(sharpness, process.threshold() / 0.1, 1e-5);
    }

    /** On ½λw² the step is w' = (1 − ηλ(1 + ρλ/‖g‖))w, which is −w exactly where λ is at the edge of that ‖g‖. */
    @ParameterizedTest
    @CsvSource({"1", "0.3", "0.01"})
    void aStepAtTheEdgeMirrorsThePoint(double gradientNorm) {
        PlainProcess gentle = sam(1, 0.1, 0.1, gradientNorm);
        gentle.prepare(0);
        double edge = gentle.threshold() / 0.1;
        double start = gradientNorm / edge;
        PlainProcess process = sam(edge, 0.1, 0.1, start);
        process.prepare(0);
        assertEquals(-start, process.next()[0], 1e-12 * start);
    }
}
