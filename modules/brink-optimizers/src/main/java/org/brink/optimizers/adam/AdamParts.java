package org.brink.optimizers.adam;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rmsprop.SecondMoment;
import org.brink.optimizers.rule.Averaged;
import org.brink.optimizers.rule.ComposedOptimizer;
import org.brink.optimizers.rule.Metric;
import org.brink.optimizers.rule.Parameters;
import org.brink.optimizers.rule.StepSize;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;

/** What the providers of this package have in common. */
final class AdamParts {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.003,
            "It is inside P, so that the threshold is (2+2β₁)/(1−β₁), which is 38 for β₁ = 0.9.");

    static final Parameter<Double> EPSILON = Parameters.epsilon(1e-8);

    private AdamParts() {
    }

    /** The second moment of Adam. */
    static Metric secondMoment(Objective objective, Settings settings) {
        return new SecondMoment(objective.dimension(), settings.get(Parameters.BETA2), settings.get(EPSILON), true);
    }

    /** The moving average of Adam over the given metric. */
    static Optimizer average(Objective objective, Settings settings, CreationContext context, Metric metric) {
        int n = objective.dimension();
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context),
                Averaged.corrected(n, settings.get(Parameters.BETA1)), metric);
    }
}
