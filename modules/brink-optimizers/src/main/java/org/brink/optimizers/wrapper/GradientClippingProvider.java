package org.brink.optimizers.wrapper;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code clipping}: gradient clipping by norm around any optimizer. */
@ServiceProvider(service = OptimizerProvider.class, position = 3100)
public final class GradientClippingProvider extends RuleProvider {

    static final Parameter<Double> MAX_NORM = Parameter.real("maxNorm",
            "Largest norm c of the gradient that is passed on; longer gradients are shortened to it.")
            .withRange(Range.POSITIVE).withDefault(1.0).withLogScale();

    private static final Citation PASCANU = Citation.paper("pascanu2013difficulty",
            "Razvan Pascanu and Tomas Mikolov and Yoshua Bengio",
            "On the difficulty of training recurrent neural networks", "ICML 2013, arXiv:1211.5063", 2013);

    public GradientClippingProvider() {
        super("clipping", "Gradient clipping", "Another optimizer that sees ∇L·min(1, c/‖∇L‖).", List.of(PASCANU),
                Wrapper.BASE, MAX_NORM);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        return new GradientClipping(Wrapper.base(objective, settings, context), objective.dimension(),
                settings.get(MAX_NORM));
    }
}
