package org.brink.optimizers.rmsprop;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.Averaged;
import org.brink.optimizers.rule.ComposedOptimizer;
import org.brink.optimizers.rule.Parameters;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.Sources;
import org.brink.optimizers.rule.StepSize;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code rmsprop}. */
@ServiceProvider(service = OptimizerProvider.class, position = 500)
public final class RmsPropProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.003,
            "It is inside P, so that the threshold is 2 without momentum.");

    static final Parameter<Double> BETA2 = Parameters.decay("beta2", 0.99,
            "Decay β₂ of the average of squared gradients.");

    static final Parameter<Double> EPSILON = Parameters.epsilon(1e-8);

    /** Where the method was first described. */
    static final Citation TIELEMAN = Citation.paper("tieleman2012rmsprop", "Tijmen Tieleman and Geoffrey Hinton",
            "Lecture 6.5: RMSProp, divide the gradient by a running average of its recent magnitude",
            "Coursera, Neural Networks for Machine Learning", 2012);

    public RmsPropProvider() {
        super("rmsprop", "RMSProp", "ν' = β₂ν + (1−β₂)g², w' = w − ηm'/(√ν' + ε).",
                List.of(TIELEMAN, Sources.ADAPTIVE_EDGE), STEP_SIZE, BETA2, Parameters.MOMENTUM,
                Parameters.BIAS_CORRECTION, EPSILON, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context),
                Averaged.optional(n, settings.get(Parameters.MOMENTUM)), new SecondMoment(n, settings.get(BETA2),
                        settings.get(EPSILON), settings.get(Parameters.BIAS_CORRECTION)));
    }
}
