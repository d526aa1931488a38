package org.brink.probes;

import java.util.List;
import java.util.Map;
import org.brink.networks.MlpProvider;
import org.brink.spi.objective.Objective;
import org.brink.testkit.fixture.Contexts;

/**
 * The deterministic tanh network with 30 hidden units on the fourth Chebyshev polynomial, whose spectrum, gradient of
 * the sharpness and first steps of gradient descent were computed independently in another language.
 */
public final class ReferenceNet {

    private static final int HIDDEN = 30;

    private ReferenceNet() {
    }

    /** The objective, of 90 weights. */
    public static Objective objective() {
        return objective(HIDDEN);
    }

    /** The objective with so many hidden units. */
    public static Objective objective(long hidden) {
        MlpProvider provider = new MlpProvider();
        return provider.create(provider.schema().resolve(Map.of("hidden", List.of(hidden), "outputBias", false,
                "kernel", "plain")), Contexts.CREATION);
    }

    /** Its initial weights. */
    public static double[] start() {
        return start(HIDDEN);
    }

    /** The initial weights with so many hidden units. */
    public static double[] start(int hidden) {
        double scale = Math.sqrt(2.0 / (hidden + 1)) * Math.sqrt(2);
        double[] w = new double[3 * hidden];
        for (int j = 1; j <= hidden; j++) {
            w[j - 1] = 1.9 * scale * Math.sin(3.7 * j);
            w[2 * hidden + j - 1] = scale * Math.cos(2.3 * j);
        }
        return w;
    }
}
