package org.brink.optimizers.factored;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
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

/** Optimizer {@code adafactor}. */
@ServiceProvider(service = OptimizerProvider.class, position = 1500)
public final class AdafactorProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.003,
            "It is inside P, so that the threshold is 2 without momentum.");

    static final Parameter<Boolean> RELATIVE = Parameter.flag("relative", "Whether the step of a block is multiplied "
            + "by the root mean square of its weights, at least the smallest scale.").withDefault(false);

    static final Parameter<Double> SMALLEST_SCALE = Parameter.real("smallestScale",
            "Least root mean square ε₂ of weights for relative steps.")
            .withRange(Range.POSITIVE).withDefault(1e-3).withLogScale();

    static final Parameter<Double> DECAY_POWER = Parameter.real("decayPower",
            "Power c in the decay β₂ = 1 − t^(−c) of the averages of squares at update t, counted from 1.")
            .withRange(new Range(0, false, 1, true)).withDefault(0.8);

    static final Parameter<Double> CLIPPING = Parameter.real("clipping",
            "Largest root mean square d of the step of a block, before the step size.")
            .withRange(Range.POSITIVE).withDefault(1.0).withLogScale();

    static final Parameter<Double> EPSILON = Parameter.real("epsilon", "Number ε₁ that is added to squared gradients.")
            .withRange(Range.POSITIVE).withDefault(1e-30).withLogScale();

    private static final Citation SHAZEER = Citation.paper("shazeer2018adafactor", "Noam Shazeer and Mitchell Stern",
            "Adafactor: Adaptive Learning Rates with Sublinear Memory Cost", "ICML 2018, arXiv:1804.04235", 2018);

    public AdafactorProvider() {
        super("adafactor", "Adafactor", "W' = W − ηM'/√V̂ with V̂ᵢⱼ = RᵢCⱼ/mean R from averages over rows and columns.",
                List.of(SHAZEER, Sources.ADAPTIVE_EDGE), STEP_SIZE, Parameters.MOMENTUM, DECAY_POWER, CLIPPING,
                RELATIVE, SMALLEST_SCALE, EPSILON, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        FactoredMoment.Options options = new FactoredMoment.Options(settings.get(DECAY_POWER),
                settings.get(CLIPPING), settings.get(RELATIVE), settings.get(SMALLEST_SCALE), settings.get(EPSILON));
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context),
                Averaged.optional(n, settings.get(Parameters.MOMENTUM)),
                new FactoredMoment(n, objective.blocks(), options));
    }
}
