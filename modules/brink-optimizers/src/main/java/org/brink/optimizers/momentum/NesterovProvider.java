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

/** Optimizer {@code nesterov}: momentum that looks one step ahead. */
@ServiceProvider(service = OptimizerProvider.class, position = 300)
public final class NesterovProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.1, "Training is at the edge of stability when "
            + "sharpness meets (2+2β)/((1+2β)η), or 1/(1−β) times that for averages.");

    private static final Citation NESTEROV = Citation.paper("nesterov1983method", "Yurii E. Nesterov",
            "A method of solving a convex programming problem with convergence rate O(1/k²)",
            "Soviet Mathematics Doklady 27(2)", 1983);

    private static final Citation SUTSKEVER = Citation.paper("sutskever2013importance",
            "Ilya Sutskever and James Martens and George Dahl and Geoffrey Hinton",
            "On the importance of initialization and momentum in deep learning", "ICML 2013", 2013);

    public NesterovProvider() {
        super("nesterov", "Nesterov's accelerated gradient",
                "m' = βm + ∇L(w), w' = w − η(∇L(w) + βm'): the form in which the gradient is taken at the iterate.",
                List.of(NESTEROV, SUTSKEVER, Sources.EDGE),
                STEP_SIZE, MomentumForm.BETA, MomentumForm.FORM, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context),
                MomentumForm.of(n, settings, true), new NoMetric());
    }
}
