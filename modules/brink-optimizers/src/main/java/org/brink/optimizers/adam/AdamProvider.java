package org.brink.optimizers.adam;

import java.util.List;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.Parameters;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.Sources;
import org.brink.optimizers.rule.StepSize;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code adam}. */
@ServiceProvider(service = OptimizerProvider.class, position = 800)
public final class AdamProvider extends RuleProvider {

    public AdamProvider() {
        super("adam", "Adam", "m' = β₁m + (1−β₁)g, ν' = β₂ν + (1−β₂)g², w' = w − ηm̂/(√ν̂ + ε).",
                List.of(Sources.ADAM, Sources.ADAPTIVE_EDGE), AdamParts.STEP_SIZE, Parameters.BETA1,
                Parameters.BETA2, AdamParts.EPSILON, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        return AdamParts.average(objective, settings, context, AdamParts.secondMoment(objective, settings));
    }
}
