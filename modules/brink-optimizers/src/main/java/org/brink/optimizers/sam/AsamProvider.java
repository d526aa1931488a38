package org.brink.optimizers.sam;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.wrapper.Wrapper;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code asam}: adaptive sharpness-aware minimisation. */
@ServiceProvider(service = OptimizerProvider.class, position = 2600)
public final class AsamProvider extends RuleProvider {

    static final Parameter<Double> RHO = Parameter.real("rho", "Radius ρ of the perturbation, relative to the weights.")
            .withRange(Range.NON_NEGATIVE).withDefault(0.5).withLogScale();

    static final Parameter<Double> FLOOR = Parameter.real("floor", "Number η that is added to every |wᵢ|.")
            .withRange(Range.NON_NEGATIVE).withDefault(0.01).withLogScale();

    private static final Citation KWON = Citation.paper("kwon2021asam",
            "Jungmin Kwon and Jeongseop Kim and Hyunseo Park and In Kwon Choi",
            "ASAM: Adaptive Sharpness-Aware Minimization for Scale-Invariant Learning of Deep Neural Networks",
            "ICML 2021, arXiv:2102.11600", 2021);

    public AsamProvider() {
        super("asam", "ASAM", "SAM with the perturbation ρT²∇L/‖T∇L‖, T = diag(|w| + η), scaled like the weights.",
                List.of(KWON), Wrapper.BASE, RHO, FLOOR);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        return new PerturbedGradient(Wrapper.base(objective, settings, context), objective,
                new AlongScaledGradient(settings.get(RHO), settings.get(FLOOR)));
    }
}
