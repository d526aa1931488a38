package org.brink.optimizers.matrix;

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

/** Optimizer {@code spectral-descent}. */
@ServiceProvider(service = OptimizerProvider.class, position = 2950)
public final class SpectralDescentProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.01, "Every singular value moves by η, or "
            + "by η times the sum of all singular values where scaled. The threshold is 2.");

    static final Parameter<Boolean> SCALED = Parameter.flag("scaled", "Whether steps are multiplied by the sum of the "
            + "singular values of all blocks, which makes the method steepest descent in the largest spectral norm "
            + "of a block.").withDefault(true);

    static final Parameter<Double> EPSILON = Parameter.real("epsilon",
            "Singular values below ε are taken to be ε: such directions move in proportion.")
            .withRange(Range.POSITIVE).withDefault(1e-12).withLogScale();

    private static final Citation CARLSON = Citation.paper("carlson2015preconditioned",
            "David E. Carlson and Edo Collins and Ya-Ping Hsieh and Lawrence Carin and Volkan Cevher",
            "Preconditioned Spectral Descent for Deep Learning", "NeurIPS 2015", 2015);

    public SpectralDescentProvider() {
        super("spectral-descent", "Spectral descent", "W' = W − η‖G‖·UVᵀ with G = USVᵀ, for every matrix.",
                List.of(CARLSON, Sources.OTHER_NORMS), STEP_SIZE, Parameters.MOMENTUM, SCALED, EPSILON,
                StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context),
                Averaged.optional(n, settings.get(Parameters.MOMENTUM)),
                new OrthogonalMetric(MatrixBlock.of(objective), new PolarFactor(settings.get(EPSILON)),
                        settings.get(SCALED), block -> 1));
    }
}
