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
import org.brink.optimizers.wrapper.DecoupledWeightDecay;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code adamw}: Adam with decoupled weight decay. */
@ServiceProvider(service = OptimizerProvider.class, position = 900)
public final class AdamWProvider extends RuleProvider {

    static final Parameter<Double> WEIGHT_DECAY = Parameter.real("weightDecay",
            "Decay λ: every step first multiplies the weights by 1−ηλ, past the preconditioner.")
            .withRange(Range.NON_NEGATIVE).withDefault(0.01).withLogScale();

    private static final Citation LOSHCHILOV = Citation.paper("loshchilov2019decoupled",
            "Ilya Loshchilov and Frank Hutter", "Decoupled Weight Decay Regularization",
            "ICLR 2019, arXiv:1711.05101", 2019);

    public AdamWProvider() {
        super("adamw", "AdamW", "Adam after the weights were multiplied by 1−ηλ.",
                List.of(LOSHCHILOV, Sources.ADAM, Sources.ADAPTIVE_EDGE), AdamParts.STEP_SIZE, Parameters.BETA1,
                Parameters.BETA2, AdamParts.EPSILON, WEIGHT_DECAY, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        Optimizer adam = AdamParts.average(objective, settings, context,
                AdamParts.secondMoment(objective, settings));
        StepSize stepSize = StepSize.of(AdamParts.STEP_SIZE, settings, context);
        double decay = settings.get(WEIGHT_DECAY);
        return new DecoupledWeightDecay(adam, step -> decay * stepSize.at(step));
    }
}
