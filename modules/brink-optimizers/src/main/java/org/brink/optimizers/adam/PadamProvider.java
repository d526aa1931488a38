package org.brink.optimizers.adam;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.Parameters;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.Sources;
import org.brink.optimizers.rule.StepSize;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code padam}. */
@ServiceProvider(service = OptimizerProvider.class, position = 1200)
public final class PadamProvider extends RuleProvider {

    static final Parameter<Double> POWER = Parameter.real("power",
            "Power p of the largest second moment in the denominator: 1/2 is AMSGrad, towards 0 it is momentum.")
            .withRange(new Range(0, false, 0.5, true)).withDefault(0.125);

    private static final Citation CHEN = Citation.paper("chen2020closing",
            "Jinghui Chen and Dongruo Zhou and Yiqi Tang and Ziyan Yang and Yuan Cao and Quanquan Gu",
            "Closing the Generalization Gap of Adaptive Gradient Methods in Training Deep Neural Networks",
            "IJCAI 2020, arXiv:1806.06763", 2020);

    public PadamProvider() {
        super("padam", "Padam", "Partially adaptive: w' = w − ηm̂/((max ν̂)^p + ε).",
                List.of(CHEN, Sources.ADAPTIVE_EDGE), AdamParts.STEP_SIZE, Parameters.BETA1, Parameters.BETA2,
                POWER, AdamParts.EPSILON, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        return AdamParts.average(objective, settings, context, new LargestMoment(objective.dimension(),
                settings.get(Parameters.BETA2), settings.get(POWER), settings.get(AdamParts.EPSILON)));
    }
}
