package org.brink.optimizers.rmsprop;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.ComposedOptimizer;
import org.brink.optimizers.rule.NoMomentum;
import org.brink.optimizers.rule.Parameters;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.Sources;
import org.brink.optimizers.rule.StepSize;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code adadelta}. */
@ServiceProvider(service = OptimizerProvider.class, position = 700)
public final class AdadeltaProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(1.0,
            "A factor on the step that the method chooses; 1 in the paper. The threshold is 2.");

    static final Parameter<Double> RHO = Parameters.decay("rho", 0.9,
            "Decay ρ of the averages of squared gradients and squared changes.");

    static final Parameter<Double> EPSILON = Parameter
            .real("epsilon", "Number ε inside both roots; it sets the size of the first steps.")
            .withRange(Range.POSITIVE).withDefault(1e-6).withLogScale();

    private static final Citation ZEILER = Citation.paper("zeiler2012adadelta", "Matthew D. Zeiler",
            "ADADELTA: An Adaptive Learning Rate Method", "arXiv:1212.5701", 2012);

    public AdadeltaProvider() {
        super("adadelta", "Adadelta",
                "w' = w − ηg√(u+ε)/√(v'+ε), with averages v of squared gradients and u of squared changes.",
                List.of(ZEILER, Sources.ADAPTIVE_EDGE), STEP_SIZE, RHO, EPSILON, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context), new NoMomentum(),
                new MovingDeltas(n, settings.get(RHO), settings.get(EPSILON)));
    }
}
