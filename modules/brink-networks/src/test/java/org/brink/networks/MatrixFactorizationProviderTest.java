package org.brink.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class MatrixFactorizationProviderTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new MatrixFactorizationProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("rows", 3L, "columns", 2L, "rank", 2L, "targetRank", 1L),
                Map.of("rows", 1L, "columns", 3L, "rank", 1L));
    }

    /** At zero the loss is half the squared norm of the target; it grows as the square of a product. */
    @Test
    void valueIsHalfTheSquaredDistance() {
        Settings settings = provider().schema().resolve(
                Map.of("rows", 2L, "columns", 3L, "rank", 1L, "targetRank", 1L));
        Evaluation at = provider().create(settings, context()).newEvaluation();
        double[] w = new double[5];
        at.moveTo(w);
        double atZero = at.value();
        double[] gradient = new double[5];
        w[0] = 1;
        at.moveTo(w);
        at.gradient(gradient);
        assertEquals(atZero, at.value(), 1e-15, "V is zero");
        // with U the first axis, the gradient by V is minus the first row of the target
        double[] step = {1, 0, -gradient[2], -gradient[3], -gradient[4]};
        at.moveTo(step);
        double explained = 0;
        for (int i = 2; i < 5; i++) {
            explained += step[i] * step[i];
        }
        assertEquals(atZero - 0.5 * explained, at.value(), 1e-14);
    }
}
