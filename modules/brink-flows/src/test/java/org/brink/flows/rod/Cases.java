package org.brink.flows.rod;

import java.util.List;
import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.testkit.fixture.Contexts;

/** Installed components, as tests of flows need them. */
public final class Cases {

    private Cases() {
    }

    /** An objective by its type. */
    public static Objective objective(String type, Map<String, Object> params) {
        Components.Resolved found = Components.require(ComponentKind.OBJECTIVE, new ComponentSpec(type, params),
                "objective");
        return found.provider(ObjectiveProvider.class).create(found.settings(), Contexts.CREATION);
    }

    /** An optimizer by its type. */
    public static Optimizer optimizer(Objective objective, String type, Map<String, Object> params) {
        Components.Resolved found = Components.require(ComponentKind.OPTIMIZER, new ComponentSpec(type, params),
                "optimizer");
        return found.provider(OptimizerProvider.class).create(objective, found.settings(), Contexts.CREATION);
    }

    /** Gradient descent. */
    public static Optimizer descent(Objective objective, double stepSize) {
        return optimizer(objective, "gd", Map.of("stepSize", stepSize));
    }

    /** L = ¼(1−x²y²)². */
    public static Objective minimalist() {
        return objective("scalar-product", Map.of("depth", 4, "tied", true));
    }

    /** The tanh network on the fourth Chebyshev polynomial with so many hidden units. */
    public static Objective network(long hidden) {
        return objective("mlp", Map.of("hidden", List.of(hidden), "outputBias", false, "kernel", "plain"));
    }

    /** The deterministic initial weights of {@link #network}. */
    public static double[] networkStart(int hidden) {
        double scale = Math.sqrt(2.0 / (hidden + 1)) * Math.sqrt(2);
        double[] w = new double[3 * hidden];
        for (int j = 1; j <= hidden; j++) {
            w[j - 1] = 1.9 * scale * Math.sin(3.7 * j);
            w[2 * hidden + j - 1] = scale * Math.cos(2.3 * j);
        }
        return w;
    }
}
