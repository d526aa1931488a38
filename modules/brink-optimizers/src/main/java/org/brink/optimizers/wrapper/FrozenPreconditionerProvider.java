package org.brink.optimizers.wrapper;

import java.util.List;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.optimizers.rule.RuleProvider;
import org.brink.optimizers.rule.Sources;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.openide.util.lookup.ServiceProvider;

/** Optimizer {@code frozen}: any optimizer whose preconditioner is frozen at a step. */
@ServiceProvider(service = OptimizerProvider.class, position = 3200)
public final class FrozenPreconditionerProvider extends RuleProvider {

    static final Parameter<Long> FROM = Parameter.integer("from",
            "Index of the update whose preconditioner is kept from then on, step size included.")
            .withUnit("steps").withRange(Range.atLeast(0)).withDefault(1000L);

    public FrozenPreconditionerProvider() {
        super("frozen", "Frozen preconditioner", "Another optimizer that stops adapting P at a step, while its "
                + "momentum goes on: frozen Adam is momentum with fixed step sizes.",
                List.of(Sources.ADAPTIVE_EDGE), Wrapper.BASE, FROM);
    }

    @Override
    public Optimizer create(Objective objective, Settings settings, CreationContext context) {
        return new FrozenPreconditioner(Wrapper.base(objective, settings, context), settings.get(FROM));
    }
}
