package org.brink.optimizers.normalised;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.ComposedOptimizer;
import org.brink.optimizers.rule.NoMomentum;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.StepSize;
import org.brink.optimizers.rule.UniformMetric;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code polyak-step}. */
@ServiceProvider(service = OptimizerProvider.class, position = 2400)
public final class PolyakStepProvider extends RuleProvider {

    static final Parameter<Double> FACTOR = Parameter.real("factor", "Factor γ on the step size of Polyak.")
            .withRange(Range.POSITIVE).withDefault(1.0);

    static final Parameter<Double> MAX_STEP_SIZE = Parameter.real("maxStepSize",
            "Largest step size, before the factor.").withRange(Range.POSITIVE).withDefault(1e3).withLogScale();

    private static final Citation POLYAK = Citation.paper("polyak1987introduction", "Boris T. Polyak",
            "Introduction to Optimization", "Optimization Software", 1987);

    private static final Citation LOIZOU = Citation.paper("loizou2021stochastic",
            "Nicolas Loizou and Sharan Vaswani and Issam Laradji and Simon Lacoste-Julien",
            "Stochastic Polyak Step-size for SGD: An Adaptive Learning Rate for Fast Convergence",
            "AISTATS 2021, arXiv:2002.10542", 2021);

    public PolyakStepProvider() {
        super("polyak-step", "Polyak step size", "w' = w − γ·min(ηmax, (L(w)−L*)/‖∇L(w)‖²)·∇L(w).",
                List.of(POLYAK, LOIZOU), FACTOR, RootLossProvider.MINIMUM, MAX_STEP_SIZE, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        double minimum = settings.get(RootLossProvider.MINIMUM);
        double least = 1 / settings.get(MAX_STEP_SIZE);
        return new ComposedOptimizer(objective.dimension(), StepSize.of(FACTOR, settings, context),
                new NoMomentum(), new UniformMetric("inverseStepSize") {
                    @Override
                    protected double next(long step, double before, Evaluation at, double[] gradient) {
                        // at or below L* there is nothing to gain, and the step size becomes 0
                        double gap = Math.max(at.value() - minimum, Double.MIN_NORMAL);
                        return Math.max(SquaredNorm.of(gradient) / gap, least);
                    }
                });
    }
}
