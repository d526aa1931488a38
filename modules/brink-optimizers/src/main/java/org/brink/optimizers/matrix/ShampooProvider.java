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
import org.brink.optimizers.rule.StepSize;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code shampoo}. */
@ServiceProvider(service = OptimizerProvider.class, position = 2700)
public final class ShampooProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.02,
            "It is inside P, so that the threshold is 2 without momentum.");

    static final Parameter<Double> EPSILON = Parameter.real("epsilon", "What both statistics start from, times I.")
            .withRange(Range.POSITIVE).withDefault(1e-4).withLogScale();

    /** Sides beyond it carry no matrix. */
    static final Parameter<Long> LARGEST_SIDE = Parameter.integer("largestSide",
            "Longest side of a block that is preconditioned by a matrix; every step decomposes one for each such side.")
            .withRange(Range.closed(1, 100_000)).withDefault(1024L).withLogScale();

    private static final Citation GUPTA = Citation.paper("gupta2018shampoo",
            "Vineet Gupta and Tomer Koren and Yoram Singer",
            "Shampoo: Preconditioned Stochastic Tensor Optimization", "ICML 2018, arXiv:1802.09568", 2018);

    public ShampooProvider() {
        super("shampoo", "Shampoo", "L' = L + GGᵀ, R' = R + GᵀG, W' = W − ηL'^(−1/4)·M'·R'^(−1/4) for every matrix.",
                List.of(GUPTA), STEP_SIZE, Parameters.MOMENTUM, EPSILON, LARGEST_SIDE, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context),
                Averaged.optional(n, settings.get(Parameters.MOMENTUM)), new ShampooMetric(MatrixBlock.of(objective),
                        settings.get(EPSILON), settings.get(LARGEST_SIDE)));
    }
}
