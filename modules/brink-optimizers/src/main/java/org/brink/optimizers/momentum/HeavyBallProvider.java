package org.brink.optimizers.momentum;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.ComposedOptimizer;
import org.brink.optimizers.rule.NoMetric;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.Sources;
import org.brink.optimizers.rule.StepSize;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code momentum}: the heavy ball of Polyak. */
@ServiceProvider(service = OptimizerProvider.class, position = 200)
public final class HeavyBallProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.1,
            "Training is at the edge of stability when sharpness meets (2+2β)/η, or (2+2β)/((1−β)η) for averages.");

    private static final Citation POLYAK = Citation.paper("polyak1964methods", "Boris T. Polyak",
            "Some methods of speeding up the convergence of iteration methods",
            "USSR Computational Mathematics and Mathematical Physics 4(5)", 1964);

    public HeavyBallProvider() {
        super("momentum", "Momentum (heavy ball)",
                "m' = βm + ∇L(w), w' = w − ηm', at the edge of stability when sharpness is (2+2β)/η.",
                List.of(POLYAK, Sources.EDGE), STEP_SIZE, MomentumForm.BETA, MomentumForm.FORM, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context),
                MomentumForm.of(n, settings, false), new NoMetric());
    }
}
