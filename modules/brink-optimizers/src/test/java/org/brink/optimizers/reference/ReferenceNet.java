package org.brink.optimizers.reference;

import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.networks.MlpProvider;
import org.brink.networks.init.LayeredInitProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.testkit.fixture.Contexts;

/** The deterministic network on which optimizers are compared with other implementations: 90 weights, no randomness. */
final class ReferenceNet {

    private ReferenceNet() {
    }

    static Objective objective() {
        MlpProvider provider = new MlpProvider();
        return provider.create(provider.schema().resolve(Map.of("outputBias", false)), Contexts.CREATION);
    }

    static double[] start(Objective objective) {
        LayeredInitProvider provider = new LayeredInitProvider();
        return provider.create(objective,
                provider.schema().resolve(Map.of("rule", "deterministic", "hiddenGain", 1.9)), Contexts.CREATION);
    }

    static Optimizer optimizer(Objective objective, String type, Map<String, Object> params) {
        Components.Resolved found = Components.require(ComponentKind.OPTIMIZER, new ComponentSpec(type, params),
                "optimizer");
        return found.provider(OptimizerProvider.class).create(objective, found.settings(), Contexts.CREATION);
    }
}
