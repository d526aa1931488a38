package org.brink.optimizers.normalised;

import java.util.Map;
import org.brink.optimizers.rule.RuleContract;
import org.junit.jupiter.api.Nested;

/** Normalised descent, descent on the root of the loss, Polyak's step size. */
class NormalisedTest {

    @Nested
    class NormalisedDescent extends RuleContract {

        NormalisedDescent() {
            super(new NormalisedDescentProvider());
            frozen(Map.of());
        }
    }

    @Nested
    class RootLoss extends RuleContract {

        RootLoss() {
            super(new RootLossProvider());
            frozen(Map.of(), Map.of("minimum", -0.5));
        }
    }

    @Nested
    class PolyakStep extends RuleContract {

        PolyakStep() {
            super(new PolyakStepProvider());
            frozen(Map.of("factor", 0.5), Map.of("maxStepSize", 0.2));
        }
    }
}
