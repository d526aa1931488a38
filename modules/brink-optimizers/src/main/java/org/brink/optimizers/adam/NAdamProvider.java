package org.brink.optimizers.adam;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.ComposedOptimizer;
import org.brink.optimizers.rule.Momentum;
import org.brink.optimizers.rule.Parameters;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.Sources;
import org.brink.optimizers.rule.StepSize;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code nadam}. */
@ServiceProvider(service = OptimizerProvider.class, position = 1000)
public final class NAdamProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.003, "It is inside P, so that the threshold is "
            + "(2+2β₁)/((1−β₁)(1+2β₁)), which is 13.57 for β₁ = 0.9.");

    static final Parameter<Boolean> WARMING = Parameter.flag("warmingMomentum", "Whether the momentum of the "
            + "look-ahead starts at β₁/2 and grows as μₜ = β₁(1 − 0.96^{ψt}/2), as Dozat proposed; else μ = β₁.")
            .withDefault(false);

    static final Parameter<Double> MOMENTUM_DECAY = Parameter.real("momentumDecay",
            "Rate ψ of a warming momentum.").withRange(Range.POSITIVE).withDefault(0.004).withLogScale();

    private static final Citation DOZAT = Citation.paper("dozat2016nadam", "Timothy Dozat",
            "Incorporating Nesterov Momentum into Adam", "ICLR 2016 Workshop", 2016);

    public NAdamProvider() {
        super("nadam", "NAdam", "Adam with the look-ahead of Nesterov: w' = w − η(μm̂' + (1−μ)ĝ)/(√ν̂ + ε).",
                List.of(DOZAT, Sources.ADAPTIVE_EDGE), STEP_SIZE, Parameters.BETA1, Parameters.BETA2,
                AdamParts.EPSILON, WARMING, MOMENTUM_DECAY, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        double beta = settings.get(Parameters.BETA1);
        Momentum momentum = settings.get(WARMING)
                ? new LookAhead(n, beta, new WarmingMomentum(beta, settings.get(MOMENTUM_DECAY)))
                : new LookAhead(n, beta, step -> beta);
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context), momentum,
                AdamParts.secondMoment(objective, settings));
    }
}
