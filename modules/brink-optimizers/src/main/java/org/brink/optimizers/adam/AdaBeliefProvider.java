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

/** Optimizer {@code adabelief}. */
@ServiceProvider(service = OptimizerProvider.class, position = 1300)
public final class AdaBeliefProvider extends RuleProvider {

    static final Parameter<Double> EPSILON = Parameter.real("epsilon",
            "Number ε that is added to the variance in every step and to the denominators outside the root.")
            .withRange(Range.POSITIVE).withDefault(1e-8).withLogScale();

    private static final Citation ZHUANG = Citation.paper("zhuang2020adabelief",
            "Juntang Zhuang and Tommy Tang and Yifan Ding and Sekhar Tatikonda and Nicha Dvornek and "
                    + "Xenophon Papademetris and James S. Duncan",
            "AdaBelief Optimizer: Adapting Stepsizes by the Belief in Observed Gradients",
            "NeurIPS 2020, arXiv:2010.07468", 2020);

    public AdaBeliefProvider() {
        super("adabelief", "AdaBelief", "Adam with the variance s' = β₂s + (1−β₂)(g−m')² + ε in place of ν.",
                List.of(ZHUANG, Sources.ADAPTIVE_EDGE), AdamParts.STEP_SIZE, Parameters.BETA1, Parameters.BETA2,
                EPSILON, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        return AdamParts.average(objective, settings, context, new Surprise(objective.dimension(),
                settings.get(Parameters.BETA2), settings.get(EPSILON)));
    }
}
