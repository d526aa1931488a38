package org.brink.optimizers.rmsprop;

import java.util.List;
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

/** Optimizer {@code scalar-rmsprop}. */
@ServiceProvider(service = OptimizerProvider.class, position = 600)
public final class ScalarRmsPropProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.1,
            "It is inside P, so that the threshold is 2 without momentum.");

    public ScalarRmsPropProvider() {
        super("scalar-rmsprop", "Scalar RMSProp",
                "ν' = β₂ν + (1−β₂)‖∇L(w)‖², w' = w − ηm'/(√ν' + ε): RMSProp with a single step size.",
                List.of(Sources.CENTRAL_FLOWS), STEP_SIZE, RmsPropProvider.BETA2, Parameters.MOMENTUM,
                Parameters.BIAS_CORRECTION, RmsPropProvider.EPSILON, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context),
                Averaged.optional(n, settings.get(Parameters.MOMENTUM)),
                new ScalarSecondMoment(settings.get(RmsPropProvider.BETA2), settings.get(RmsPropProvider.EPSILON),
                        settings.get(Parameters.BIAS_CORRECTION)));
    }
}
