package org.brink.objectives.valley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class ValleyTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new ValleyProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("slope", 2.5));
    }

    /** With ε = .01 and η = .3 the oscillation settles at half-difference² .019991 around y = 6.67565. */
    @Test
    void gradientDescentSettlesAtTheEdge() {
        double stepSize = 0.3;
        Evaluation at = new Valley(0.01).newEvaluation();
        double[] w = {0.05, 6};
        double[] g = new double[2];
        double meanHeight = 0;
        double meanSquare = 0;
        int tail = 200_000;
        int steps = 1_000_000;
        for (int step = 0; step < steps; step++) {
            at.moveTo(w);
            at.gradient(g);
            if (step >= steps - tail) {
                meanHeight += w[1] / tail;
                meanSquare += 0.25 * stepSize * stepSize * g[0] * g[0] / tail;
            }
            w[0] -= stepSize * g[0];
            w[1] -= stepSize * g[1];
        }
        assertEquals(6.67565, meanHeight, 2e-5);
        assertEquals(0.019991, meanSquare, 2e-6);
    }
}
