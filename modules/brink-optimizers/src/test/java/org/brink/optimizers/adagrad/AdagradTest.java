package org.brink.optimizers.adagrad;

import java.util.Map;
import org.brink.optimizers.rule.RuleContract;
import org.junit.jupiter.api.Nested;

/** Adagrad. */
class AdagradTest {

    @Nested
    class Adagrad extends RuleContract {

        Adagrad() {
            super(new AdagradProvider());
            frozen(Map.of(), Map.of("momentum", 0.9), Map.of("initialSum", 0.1, "epsilon", 1e-3));
        }
    }
}
