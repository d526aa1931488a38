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

/** Optimizer {@code sam}: sharpness-aware minimisation. */
@ServiceProvider(service = OptimizerProvider.class, position = 2500)
public final class SamProvider extends RuleProvider {

    static final Parameter<Double> RHO = Parameter.real("rho", "Radius ρ of the perturbation.")
            .withRange(Range.NON_NEGATIVE).withDefault(0.05).withLogScale();

    static final Parameter<Boolean> NORMALISED = Parameter.flag("normalised",
            "Whether the perturbation is ρ∇L/‖∇L‖, as in the paper; else it is ρ∇L.").withDefault(true);

    private static final Citation FORET = Citation.paper("foret2021sharpness",
            "Pierre Foret and Ariel Kleiner and Hossein Mobahi and Behnam Neyshabur",
            "Sharpness-Aware Minimization for Efficiently Improving Generalization",
            "ICLR 2021, arXiv:2010.01412", 2021);

    private static final Citation LONG = Citation.paper("long2024sharpness", "Philip M. Long and Peter L. Bartlett",
            "Sharpness-Aware Minimization and the Edge of Stability", "JMLR 25, arXiv:2309.12488", 2024);

    public SamProvider() {
        super("sam", "SAM", "Another optimizer that is given ∇L(w + ρ∇L/‖∇L‖) instead of ∇L(w).",
                List.of(FORET, LONG), Wrapper.BASE, RHO, NORMALISED);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        double rho = settings.get(RHO);
        boolean normalised = settings.get(NORMALISED);
        return new PerturbedGradient(Wrapper.base(objective, settings, context), objective,
                new AlongGradient(rho, normalised));
    }
}
