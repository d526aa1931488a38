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

/** Optimizer {@code normalised-gd}. */
@ServiceProvider(service = OptimizerProvider.class, position = 2200)
public final class NormalisedDescentProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.01,
            "The length of every step. With P = ‖g‖I/η the threshold is 2.");

    static final Parameter<Double> EPSILON = Parameter.real("epsilon",
            "Norm ε below which steps are shorter than η, in proportion.")
            .withRange(Range.POSITIVE).withDefault(1e-12).withLogScale();

    public NormalisedDescentProvider() {
        super("normalised-gd", "Normalised gradient descent", "w' = w − η∇L(w)/‖∇L(w)‖.",
                List.of(Sources.ARORA), STEP_SIZE, EPSILON, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        double epsilon = settings.get(EPSILON);
        return new ComposedOptimizer(objective.dimension(), StepSize.of(STEP_SIZE, settings, context),
                new NoMomentum(), new UniformMetric("gradientNorm") {
                    @Override
                    protected double next(long step, double before, Evaluation at, double[] gradient) {
                        return Math.max(Math.sqrt(SquaredNorm.of(gradient)), epsilon);
                    }
                });
    }
}
