package org.brink.objectives.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.objectives.init.SpheresProvider;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.brink.testkit.fixture.Contexts;
import org.junit.jupiter.api.Test;

class IdentityFactorizationTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new IdentityFactorizationProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("dimension", 1L), Map.of("dimension", 3L));
    }

    /** The definition, entry by entry. */
    @Test
    void valueIsTheDistanceToTheIdentity() {
        double[] w = {0.3, -1.2, 0.7, 0.9, 0.4, -0.6};
        double[][] m = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                m[i][j] = w[i] * w[3 + j];
            }
        }
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double square = m[i][0] * m[0][j] + m[i][1] * m[1][j] + m[i][2] * m[2][j];
                sum += Math.pow((i == j ? 1 : 0) - square, 2);
            }
        }
        assertEquals(sum / 4, new IdentityFactorization(3).value(w), 1e-14);
    }

    /** Zhu et al., theorem 3.2, with their a∞ = −κ³/8: the lengths end at ‖x‖² + ‖y‖² = 1/η − η/4, aligned. */
    @Test
    void descentAlignsAndEndsAQuarterStepSizeBelowTheEdge() {
        double eta = 0.05;
        double edge = Math.sqrt((Math.sqrt(1 / (eta * eta) - 4) + 1 / eta) / 2);
        double length = 1.02 * edge;
        Objective objective = new IdentityFactorization(5);
        double[] w = new SpheresProvider().create(objective, new SpheresProvider().schema()
                .resolve(Map.of("radii", List.of(length, 0.5 / length))), Contexts.CREATION);
        Evaluation at = objective.newEvaluation();
        double[] g = new double[10];
        for (int step = 0; step < 400_000; step++) {
            at.moveTo(w);
            at.gradient(g);
            for (int i = 0; i < w.length; i++) {
                w[i] -= eta * g[i];
            }
        }
        double x = 0;
        double y = 0;
        double s = 0;
        for (int i = 0; i < 5; i++) {
            x += w[i] * w[i];
            y += w[5 + i] * w[5 + i];
            s += w[i] * w[5 + i];
        }
        assertTrue(Math.abs(s) / Math.sqrt(x * y) > 1 - 1e-9, "alignment " + s / Math.sqrt(x * y));
        assertEquals(1, (1 / eta - (x + y)) / (eta / 4), 0.03, "gap below 1/η in units of η/4");
    }
}
