package org.brink.objectives.quartic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.testkit.ObjectiveContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarticTest extends ObjectiveContract {

    @Override
    protected ObjectiveProvider provider() {
        return new QuarticProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("sharpness", 2.0, "quartic", -0.5));
    }

    /** Endpoints of the period-two orbit sit where the curvature of the chord is 2/η: w² = (S−2/η)/Q. */
    @ParameterizedTest
    @CsvSource({"2.05", "2.2", "2.5", "2.9"})
    void periodTwoOrbitHasTheClosedFormAmplitude(double relative) {
        double stepSize = 0.1;
        Evaluation at = provider().create(provider().schema()
                .resolve(Map.of("sharpness", relative / stepSize, "quartic", 1.0)), context()).newEvaluation();
        double[] w = {0.1};
        double[] g = new double[1];
        for (int step = 0; step < 5000; step++) {
            at.moveTo(w);
            at.gradient(g);
            w[0] -= stepSize * g[0];
        }
        assertEquals((relative - 2) / stepSize, w[0] * w[0], 1e-9);
    }
}
