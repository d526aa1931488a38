package org.brink.optimizers.wrapper;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.StepSize;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.schedule.Schedule;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code weight-decay}: decoupled weight decay around any optimizer. */
@ServiceProvider(service = OptimizerProvider.class, position = 3000)
public final class DecoupledWeightDecayProvider extends RuleProvider {

    static final Parameter<Double> RATE = Parameter.real("rate",
            "Part κ of the weights that every step takes away. In AdamW it is the product of step size and decay.")
            .withRange(new Range(0, true, 1, false)).withDefault(1e-4).withLogScale();

    private static final Citation LOSHCHILOV = Citation.paper("loshchilov2019decoupled",
            "Ilya Loshchilov and Frank Hutter", "Decoupled Weight Decay Regularization",
            "ICLR 2019, arXiv:1711.05101", 2019);

    public DecoupledWeightDecayProvider() {
        super("weight-decay", "Decoupled weight decay", "w' = (1−κ)w − P⁻¹m with P and m of another optimizer.",
                List.of(LOSHCHILOV), Wrapper.BASE, RATE, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        double rate = settings.get(RATE);
        Schedule schedule = StepSize.schedule(settings, context);
        return new DecoupledWeightDecay(Wrapper.base(objective, settings, context),
                step -> rate * schedule.factor(step));
    }
}
