package org.brink.optimizers.rmsprop;

import java.util.Map;
import org.brink.optimizers.rule.RuleContract;
import org.junit.jupiter.api.Nested;

/** RMSProp, its scalar variant and Adadelta. */
class RmsPropTest {

    @Nested
    class RmsProp extends RuleContract {

        RmsProp() {
            super(new RmsPropProvider());
            frozen(Map.of(), Map.of("biasCorrection", true), Map.of("momentum", 0.5, "beta2", 0.9));
        }
    }

    @Nested
    class ScalarRmsProp extends RuleContract {

        ScalarRmsProp() {
            super(new ScalarRmsPropProvider());
            frozen(Map.of(), Map.of("biasCorrection", true), Map.of("momentum", 0.99, "beta2", 0.9));
        }
    }

    @Nested
    class Adadelta extends RuleContract {

        Adadelta() {
            super(new AdadeltaProvider());
            frozen(Map.of(), Map.of("rho", 0.5, "stepSize", 0.1));
        }
    }
}
