package org.brink.optimizers.adam;

import java.util.List;
import org.brink.api.component.Citation;
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

/** Optimizer {@code amsgrad}. */
@ServiceProvider(service = OptimizerProvider.class, position = 1100)
public final class AmsGradProvider extends RuleProvider {

    private static final Citation REDDI = Citation.paper("reddi2018convergence",
            "Sashank J. Reddi and Satyen Kale and Sanjiv Kumar", "On the Convergence of Adam and Beyond",
            "ICLR 2018, arXiv:1904.09237", 2018);

    public AmsGradProvider() {
        super("amsgrad", "AMSGrad", "Adam whose second moment never falls: w' = w − ηm̂/(√max ν̂ + ε).",
                List.of(REDDI, Sources.ADAPTIVE_EDGE), AdamParts.STEP_SIZE, Parameters.BETA1, Parameters.BETA2,
                AdamParts.EPSILON, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        return AdamParts.average(objective, settings, context, new LargestMoment(objective.dimension(),
                settings.get(Parameters.BETA2), 0.5, settings.get(AdamParts.EPSILON)));
    }
}
