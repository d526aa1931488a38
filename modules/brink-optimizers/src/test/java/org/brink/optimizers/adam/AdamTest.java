package org.brink.optimizers.adam;

import java.util.Map;
import org.brink.optimizers.rule.RuleContract;
import org.junit.jupiter.api.Nested;

/** Adam and its kin. */
class AdamTest {

    @Nested
    class Adam extends RuleContract {

        Adam() {
            super(new AdamProvider());
            for (double beta : new double[] {0, .5, .9, .99}) {
                frozen(Map.of("beta1", beta));
            }
        }
    }

    @Nested
    class AdamW extends RuleContract {

        AdamW() {
            super(new AdamWProvider());
            frozen(Map.of(), Map.of("weightDecay", 30.0));
        }
    }

    @Nested
    class NAdam extends RuleContract {

        NAdam() {
            super(new NAdamProvider());
            for (double beta : new double[] {0, .5, .9, .99}) {
                frozen(Map.of("beta1", beta));
            }
            other(Map.of("warmingMomentum", true));
        }
    }

    @Nested
    class AmsGrad extends RuleContract {

        AmsGrad() {
            super(new AmsGradProvider());
            frozen(Map.of(), Map.of("beta1", 0.5, "beta2", 0.9));
        }
    }

    @Nested
    class Padam extends RuleContract {

        Padam() {
            super(new PadamProvider());
            frozen(Map.of(), Map.of("power", 0.25), Map.of("power", 0.5));
        }
    }

    @Nested
    class AdaBelief extends RuleContract {

        AdaBelief() {
            super(new AdaBeliefProvider());
            frozen(Map.of(), Map.of("beta1", 0.5, "beta2", 0.9));
        }
    }

    @Nested
    class AdaMax extends RuleContract {

        AdaMax() {
            super(new AdaMaxProvider());
            frozen(Map.of(), Map.of("beta1", 0.5, "beta2", 0.9));
        }
    }
}
