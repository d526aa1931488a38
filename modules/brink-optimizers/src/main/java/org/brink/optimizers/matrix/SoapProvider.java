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

/** Optimizer {@code soap}. */
@ServiceProvider(service = OptimizerProvider.class, position = 2800)
public final class SoapProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.003,
            "It is inside P, so that the threshold is (2+2β₁)/(1−β₁).");

    static final Parameter<Double> BETA1 = Parameters.decay("beta1", 0.95,
            "Decay β₁ of the average of gradients. It alone sets the threshold.");

    static final Parameter<Double> BETA2 = Parameters.decay("beta2", 0.95,
            "Decay β₂ of the averages of squares, of GGᵀ and of GᵀG.");

    static final Parameter<Double> EPSILON = Parameters.epsilon(1e-8);

    static final Parameter<Double> INITIAL = Parameter.real("initialStatistics",
            "What the averages of GGᵀ and GᵀG start from, times I.")
            .withRange(Range.POSITIVE).withDefault(1e-4).withLogScale();

    static final Parameter<Long> EVERY = Parameter.integer("basisEvery",
            "Updates between two changes of the bases.").withUnit("steps").withRange(Range.atLeast(1))
            .withDefault(10L);

    private static final Citation VYAS = Citation.paper("vyas2025soap",
            "Nikhil Vyas and Depen Morwani and Rosie Zhao and Mujin Kwun and Itai Shapira and David Brandfonbrener "
                    + "and Lucas Janson and Sham Kakade",
            "SOAP: Improving and Stabilizing Shampoo using Adam", "ICLR 2025, arXiv:2409.11321", 2025);

    public SoapProvider() {
        super("soap", "SOAP", "Adam in the eigenbasis of Shampoo, for every matrix; Adam for vectors.",
                List.of(VYAS, Sources.ADAM), STEP_SIZE, BETA1, BETA2, EPSILON, EVERY, INITIAL,
                ShampooProvider.LARGEST_SIDE, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context),
                Averaged.corrected(n, settings.get(BETA1)),
                new SoapMetric(MatrixBlock.of(objective), n, settings.get(BETA2),
                        settings.get(EPSILON), settings.get(INITIAL), settings.get(EVERY),
                        settings.get(ShampooProvider.LARGEST_SIDE)));
    }
}
