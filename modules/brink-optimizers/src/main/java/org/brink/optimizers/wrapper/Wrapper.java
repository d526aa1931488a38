package org.brink.optimizers.wrapper;

import java.util.Optional;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.filter.LinearFilter;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;

/** Passes everything on to a base optimizer; others override what they change. */
public abstract class Wrapper implements Optimizer {

    /** The parameter that holds the base optimizer. */
    public static final Parameter<ComponentSpec> BASE = Parameter
            .component("base", ComponentKind.OPTIMIZER, "The optimizer that is changed.")
            .withDefault(ComponentSpec.of("gd"));

    private final Optimizer base;

    /** A wrapper around the given optimizer. */
    protected Wrapper(Optimizer base) {
        this.base = base;
    }

    /** The base optimizer that the settings name. */
    public static Optimizer base(Objective objective, Settings settings, CreationContext context) {
        Components.Resolved found = Components.require(ComponentKind.OPTIMIZER, settings.get(BASE),
                "optimizer.params.base");
        return found.provider(OptimizerProvider.class).create(objective, found.settings(), context);
    }

    /** The optimizer that is wrapped. */
    protected final Optimizer base() {
        return base;
    }

    @Override
    public StateLayout layout() {
        return base.layout();
    }

    @Override
    public void start(State state) {
        base.start(state);
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
        base.update(step, state, position, at, gradient, next);
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        base.direction(step, next, gradient, out);
    }

    @Override
    public Preconditioner preconditioner(long step, State next) {
        return base.preconditioner(step, next);
    }

    @Override
    public double retention(long step) {
        return base.retention(step);
    }

    @Override
    public Optional<LinearFilter> filter(long step) {
        return base.filter(step);
    }

    @Override
    public double threshold(long step, State next) {
        return base.threshold(step, next);
    }
}
