package org.brink.optimizers.matrix;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.Averaged;
import org.brink.optimizers.rule.ComposedOptimizer;
import org.brink.optimizers.rule.Momentum;
import org.brink.optimizers.rule.NoMomentum;
import org.brink.optimizers.rule.Parameters;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.Sources;
import org.brink.optimizers.rule.StepSize;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code muon}. */
@ServiceProvider(service = OptimizerProvider.class, position = 2900)
public final class MuonProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.02,
            "Every singular value of every matrix moves by about η. The threshold follows from the momentum.");

    static final Parameter<Double> MOMENTUM = Parameters.decay("momentum", 0.95,
            "Decay β of the average of gradients that is orthogonalised.");

    static final Parameter<Boolean> NESTEROV = Parameter.flag("nesterov",
            "Whether the average looks one step ahead: (1−β)G + βM'.").withDefault(true);

    static final Parameter<Long> ITERATIONS = Parameter.integer("iterations",
            "Newton–Schulz iterations; 5 bring singular values to between 0.7 and 1.2.")
            .withRange(Range.closed(1, 30)).withDefault(5L);

    static final Parameter<String> SHAPE = Parameter.choice("shapeScale", "What the step of a matrix is multiplied by.",
            new Choice("tall", "√max(1, rows/columns)."), new Choice("none", "1."),
            new Choice("rms", "0.2·√max(rows, columns), for steps as long as those of Adam.")).withDefault("tall");

    static final Parameter<Double> EPSILON = Parameter.real("epsilon",
            "Number that is added to the norm by which a matrix is divided first.")
            .withRange(Range.POSITIVE).withDefault(1e-7).withLogScale();

    private static final Citation JORDAN = Citation.paper("jordan2024muon",
            "Keller Jordan and Yuchen Jin and Vlado Boza and Jiacheng You and Franz Cesista and Laker Newhouse and "
                    + "Jeremy Bernstein",
            "Muon: An optimizer for hidden layers in neural networks", "kellerjordan.github.io/posts/muon", 2024);

    private static final Citation LIU = Citation.paper("liu2025muon",
            "Jingyuan Liu and Jianlin Su and Xingcheng Yao and others", "Muon is Scalable for LLM Training",
            "arXiv:2502.16982", 2025);

    public MuonProvider() {
        super("muon", "Muon", "W' = W − ηsO(M'), with O the orthogonalisation of Newton–Schulz, for every matrix.",
                List.of(JORDAN, LIU, Sources.OTHER_NORMS), STEP_SIZE, MOMENTUM, NESTEROV, ITERATIONS, SHAPE, EPSILON,
                StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        double beta = settings.get(MOMENTUM);
        String shape = settings.get(SHAPE);
        Momentum momentum = beta == 0 ? new NoMomentum() : Averaged.average(n, beta, settings.get(NESTEROV));
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context), momentum,
                new OrthogonalMetric(MatrixBlock.of(objective),
                        new NewtonSchulz(Math.toIntExact(settings.get(ITERATIONS)), settings.get(EPSILON)), false,
                        block -> scale(block, shape)));
    }

    private static double scale(MatrixBlock block, String shape) {
        return switch (shape) {
            case "tall" -> Math.sqrt(Math.max(1, block.rows() / (double) block.columns()));
            case "rms" -> 0.2 * Math.sqrt(Math.max(block.rows(), block.columns()));
            default -> 1;
        };
    }
}
