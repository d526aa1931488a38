package org.brink.spi.optimizer;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;
import org.brink.spi.objective.Objective;

/** Makes optimizers of one type. */
public interface OptimizerProvider extends ComponentProvider {

    /**
     * A new optimizer.
     *
     * @param objective what will be minimised; gives dimension and blocks
     * @param settings values for {@link #schema()}
     * @param context seed and planned number of steps
     * @throws org.brink.api.parameter.InvalidInput if values that are fine one by one do not fit together
     */
    Optimizer create(Objective objective, Settings settings, CreationContext context);
}
