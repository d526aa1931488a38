package org.brink.objectives.cubic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class CubicMapTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new CubicMapProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("a", 1.1));
    }

    private double descend(double a, double z) {
        Evaluation at = provider().create(provider().schema().resolve(Map.of("a", a)), context()).newEvaluation();
        double[] g = new double[1];
        at.moveTo(new double[] {z});
        at.gradient(g);
        return z - g[0];
    }

    @Test
    void aStepOfSizeOneIsTheMap() {
        for (double z = -2; z <= 2; z += 0.125) {
            for (double a : new double[] {0.5, 1.1, 2}) {
                assertEquals(z * z * z + (a - 2) * z * z + (1 - 2 * a) * z, descend(a, z), 1e-14);
            }
        }
    }

    /** For 1 < a < √5 − 1 the orbit of period 2 is ½(1 − a ± √((a−1)(a+3))). */
    @Test
    void theOrbitOfPeriodTwoIsKnown() {
        double a = 1.1;
        double z = 0.3;
        for (int step = 0; step < 2000; step++) {
            z = descend(a, z);
        }
        double other = descend(a, z);
        double root = Math.sqrt((a - 1) * (a + 3));
        assertEquals((1 - a + root) / 2, Math.max(z, other), 1e-12);
        assertEquals((1 - a - root) / 2, Math.min(z, other), 1e-12);
    }
}
