package org.brink.optimizers.sign;

import java.util.Map;
import org.brink.optimizers.rule.RuleContract;
import org.junit.jupiter.api.Nested;

/** Sign descent and Lion. */
class SignTest {

    @Nested
    class SignDescent extends RuleContract {

        SignDescent() {
            super(new SignDescentProvider());
            frozen(Map.of(), Map.of("momentum", 0.9), Map.of("scaled", true));
        }
    }

    @Nested
    class Lion extends RuleContract {

        Lion() {
            super(new LionProvider());
            frozen(Map.of(), Map.of("beta1", 0.5, "beta2", 0.9), Map.of("beta1", 0.99, "beta2", 0.5));
        }
    }
}
