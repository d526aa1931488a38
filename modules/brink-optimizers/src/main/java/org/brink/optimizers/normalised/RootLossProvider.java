package org.brink.optimizers.normalised;

import java.util.List;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.ComposedOptimizer;
import org.brink.optimizers.rule.NoMomentum;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.Sources;
import org.brink.optimizers.rule.StepSize;
import org.brink.optimizers.rule.UniformMetric;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code sqrt-loss-gd}. */
@ServiceProvider(service = OptimizerProvider.class, position = 2300)
public final class RootLossProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.1,
            "With P = 2√(L−L*)·I/η the threshold is 2.");

    /** What is taken from the loss. */
    static final Parameter<Double> MINIMUM = Parameter.real("minimum", "The least value L* of the loss.")
            .withDefault(0.0);

    static final Parameter<Double> EPSILON = Parameter.real("epsilon",
            "Value of L−L* below which the root is taken to be √ε.")
            .withRange(Range.POSITIVE).withDefault(1e-12).withLogScale();

    public RootLossProvider() {
        super("sqrt-loss-gd", "Gradient descent on √L", "w' = w − η∇√(L(w)−L*) = w − η∇L(w)/(2√(L(w)−L*)).",
                List.of(Sources.ARORA), STEP_SIZE, MINIMUM, EPSILON, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        double minimum = settings.get(MINIMUM);
        double epsilon = settings.get(EPSILON);
        return new ComposedOptimizer(objective.dimension(), StepSize.of(STEP_SIZE, settings, context),
                new NoMomentum(), new UniformMetric("twiceRootLoss") {
                    @Override
                    protected double next(long step, double before, Evaluation at, double[] gradient) {
                        return 2 * Math.sqrt(Math.max(at.value() - minimum, epsilon));
                    }
                });
    }
}
