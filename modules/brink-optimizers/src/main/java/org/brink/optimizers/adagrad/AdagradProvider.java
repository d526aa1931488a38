package org.brink.optimizers.adagrad;

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

/** Optimizer {@code adagrad}. */
@ServiceProvider(service = OptimizerProvider.class, position = 400)
public final class AdagradProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.02,
            "It is inside P, so that the threshold is 2 without momentum.");

    static final Parameter<Double> INITIAL = Parameter.real("initialSum", "What the sums of squares start from.")
            .withRange(Range.NON_NEGATIVE).withDefault(0.0);

    static final Parameter<Double> EPSILON = Parameters.epsilon(1e-10);

    private static final Citation DUCHI = Citation.paper("duchi2011adaptive",
            "John Duchi and Elad Hazan and Yoram Singer",
            "Adaptive Subgradient Methods for Online Learning and Stochastic Optimization", "JMLR 12", 2011);

    public AdagradProvider() {
        super("adagrad", "Adagrad", "s' = s + g², w' = w − ηm'/(√s' + ε): step sizes that only shrink.",
                List.of(DUCHI, Sources.ADAPTIVE_EDGE), STEP_SIZE, Parameters.MOMENTUM, INITIAL, EPSILON,
                StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context),
                Averaged.optional(n, settings.get(Parameters.MOMENTUM)),
                new SumOfSquares(n, settings.get(INITIAL), settings.get(EPSILON)));
    }
}
