package org.brink.optimizers.sign;

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

/** Optimizer {@code sign-gd}. */
@ServiceProvider(service = OptimizerProvider.class, position = 2000)
public final class SignDescentProvider extends RuleProvider {

    static final Parameter<Double> STEP_SIZE = StepSize.parameter(0.001,
            "Every coordinate moves by η, or by η‖m‖₁ where scaled. With P = diag|m|/η the threshold is 2.");

    static final Parameter<Boolean> SCALED = Parameter.flag("scaled", "Whether steps are multiplied by the sum of all "
            + "|mᵢ|, which makes the method steepest descent in the maximum norm.").withDefault(false);

    /** Keeps P positive where a coordinate has no gradient. */
    static final Parameter<Double> EPSILON = Parameter.real("epsilon",
            "Magnitude ε below which a coordinate moves by less than η, in proportion.")
            .withRange(Range.POSITIVE).withDefault(1e-12).withLogScale();

    private static final Citation BERNSTEIN = Citation.paper("bernstein2018signsgd",
            "Jeremy Bernstein and Yu-Xiang Wang and Kamyar Azizzadenesheli and Animashree Anandkumar",
            "signSGD: Compressed Optimisation for Non-Convex Problems", "ICML 2018, arXiv:1802.04434", 2018);

    public SignDescentProvider() {
        super("sign-gd", "Sign descent", "w' = w − η·sign(m'), with m = ∇L(w) or its moving average.",
                List.of(BERNSTEIN, Sources.OTHER_NORMS), STEP_SIZE, Parameters.MOMENTUM, SCALED, EPSILON,
                StepSize.SCHEDULE);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        int n = objective.dimension();
        return new ComposedOptimizer(n, StepSize.of(STEP_SIZE, settings, context),
                Averaged.optional(n, settings.get(Parameters.MOMENTUM)),
                new Magnitudes(n, settings.get(EPSILON), settings.get(SCALED)));
    }
}
