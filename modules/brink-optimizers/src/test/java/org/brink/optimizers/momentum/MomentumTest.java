package org.brink.optimizers.momentum;

import java.util.Map;
import org.brink.optimizers.rule.RuleContract;
import org.junit.jupiter.api.Nested;

/** Heavy ball and Nesterov. */
class MomentumTest {

    @Nested
    class HeavyBall extends RuleContract {

        HeavyBall() {
            super(new HeavyBallProvider());
            for (double beta : new double[] {0, .5, .9, .99}) {
                constant(Map.of("beta", beta), Map.of("beta", beta, "form", "average"));
            }
            other(Map.of("schedule", Map.of("type", "cosine", "params", Map.of())));
        }
    }

    @Nested
    class Nesterov extends RuleContract {

        Nesterov() {
            super(new NesterovProvider());
            for (double beta : new double[] {0, .5, .9, .99}) {
                constant(Map.of("beta", beta), Map.of("beta", beta, "form", "average"));
            }
        }
    }
}
