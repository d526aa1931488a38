package org.brink.optimizers.sam;

import java.util.Map;
import org.brink.optimizers.rule.RuleContract;
import org.junit.jupiter.api.Nested;

/** SAM and ASAM as wrappers. */
class SamContractTest {

    @Nested
    class Sam extends RuleContract {

        Sam() {
            super(new SamProvider());
            constant(Map.of("rho", 0.0), Map.of("normalised", false, "rho", 0.3));
            frozen(Map.of("normalised", false, "rho", 0.3, "base", "adam"),
                    Map.of("normalised", false, "rho", 0.3, "base", "rmsprop"));
            other(Map.of(), Map.of("base", Map.of("type", "adam")));
        }
    }

    @Nested
    class Asam extends RuleContract {

        Asam() {
            super(new AsamProvider());
            constant(Map.of("rho", 0.0));
            other(Map.of(), Map.of("base", "momentum"));
        }
    }
}
