package org.brink.optimizers.gd;

import java.util.List;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.ComposedOptimizer;
import org.brink.optimizers.rule.NoMetric;
import org.brink.optimizers.rule.NoMomentum;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.Sources;
import org.brink.optimizers.rule.StepSize;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code gd}: gradient descent with a step-size schedule. */
@ServiceProvider(service = OptimizerProvider.class, position = 100)
public final class GradientDescentProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.1,
            "Training is at the edge of stability when sharpness meets 2/η.");

    public GradientDescentProvider() {
        super("gd", "Gradient descent", "w' = w − η∇L(w), at the edge of stability when sharpness is 2/η.",
                List.of(Sources.EDGE), STEP_SIZE, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        return new ComposedOptimizer(objective.dimension(), StepSize.of(STEP_SIZE, settings, context),
                new NoMomentum(), new NoMetric());
    }
}
