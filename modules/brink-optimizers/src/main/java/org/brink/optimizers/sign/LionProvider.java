package org.brink.optimizers.sign;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.ComposedOptimizer;
import org.brink.optimizers.rule.Parameters;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.StepSize;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code lion}. */
@ServiceProvider(service = OptimizerProvider.class, position = 2100)
public final class LionProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.001,
            "Every coordinate moves by η. With P = diag|c|/η the threshold follows from β₁ and β₂.");

    static final Parameter<Double> BETA1 = Parameters.decay("beta1", 0.9, "Share β₁ of the average in the direction.");

    static final Parameter<Double> BETA2 = Parameters.decay("beta2", 0.99, "Decay β₂ of the average of gradients.");

    private static final Citation CHEN = Citation.paper("chen2023symbolic",
            "Xiangning Chen and Chen Liang and Da Huang and Esteban Real and Kaiyuan Wang and Yao Liu and Hieu Pham "
                    + "and Xuanyi Dong and Thang Luong and Cho-Jui Hsieh and Yifeng Lu and Quoc V. Le",
            "Symbolic Discovery of Optimization Algorithms", "NeurIPS 2023, arXiv:2302.06675", 2023);

    public LionProvider() {
        super("lion", "Lion", "c = β₁m + (1−β₁)g, w' = w − η·sign(c), m' = β₂m + (1−β₂)g.", List.of(CHEN), STEP_SIZE,
                BETA1, BETA2, SignDescentProvider.EPSILON, StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context),
                new LionMomentum(n, settings.get(BETA1), settings.get(BETA2)),
                new Magnitudes(n, settings.get(SignDescentProvider.EPSILON), false));
    }
}
