package org.brink.optimizers.wrapper;

import java.util.Map;
import org.brink.optimizers.rule.RuleContract;
import org.junit.jupiter.api.Nested;

/** Weight decay, clipping and freezing around other optimizers. */
class WrapperContractTest {

    @Nested
    class WeightDecay extends RuleContract {

        WeightDecay() {
            super(new DecoupledWeightDecayProvider());
            constant(Map.of(), Map.of("rate", 0.1), Map.of("rate", 0.3, "base", "nesterov"));
            frozen(Map.of("rate", 0.01, "base", "adam"));
            other(Map.of("base", Map.of("type", "weight-decay", "params", Map.of("base", "lion"))));
        }
    }

    @Nested
    class Clipping extends RuleContract {

        Clipping() {
            super(new GradientClippingProvider());
            constant(Map.of("maxNorm", 1e300));
            other(Map.of(), Map.of("maxNorm", 0.01, "base", "adam"));
        }
    }

    @Nested
    class Frozen extends RuleContract {

        Frozen() {
            super(new FrozenPreconditionerProvider());
            constant(Map.of());
            frozen(Map.of("from", 5L, "base", "adam"), Map.of("from", 0L, "base", "lion"));
            other(Map.of("from", 30L, "base", "amsgrad"));
        }
    }
}
