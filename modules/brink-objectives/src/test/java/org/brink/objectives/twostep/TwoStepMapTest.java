package org.brink.objectives.twostep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.api.Test;

class TwoStepMapTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new TwoStepMapProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("mu", -0.3));
    }

    @Test
    void aStepOfSizeOneIsTheMap() {
        double[] g = new double[1];
        for (double mu : new double[] {0.5, 1.2, 2}) {
            Evaluation at = provider().create(provider().schema().resolve(Map.of("mu", mu)), context())
                    .newEvaluation();
            for (double b = -0.5; b <= 0.5; b += 0.0625) {
                at.moveTo(new double[] {b});
                at.gradient(g);
                assertEquals(b * (1 + mu - 16 * b * b), b - g[0], 1e-15);
            }
        }
    }
}
