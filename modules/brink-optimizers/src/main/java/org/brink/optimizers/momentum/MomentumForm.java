package org.brink.optimizers.momentum;

import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.Averaged;
import org.brink.optimizers.rule.Momentum;
import org.brink.optimizers.rule.Parameters;

/** How gradients enter the momentum: the parameters {@code beta} and {@code form}. */
final class MomentumForm {

    static final Parameter<Double> BETA = Parameters.decay("beta", 0.9,
            "Momentum β: the part of the last direction that is kept.");

    static final Parameter<String> FORM = Parameter.choice("form", "How gradients enter the momentum.",
            new Choice("sum", "m' = βm + ∇L(w), as Polyak wrote it."),
            new Choice("average", "m' = βm + (1−β)∇L(w), the moving average of Adam: steps are 1−β times as long."))
            .withDefault("sum");

    private MomentumForm() {
    }

    static Momentum of(int dimension, Settings settings, boolean lookAhead) {
        double beta = settings.get(BETA);
        return settings.get(FORM).equals("sum") ? Averaged.accumulated(dimension, beta, lookAhead)
                : Averaged.average(dimension, beta, lookAhead);
    }
}
