package org.brink.spi.init;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;
import org.brink.spi.objective.Objective;

/** Makes initial points. */
public interface InitProvider extends ComponentProvider {

    /**
     * A new initial point.
     *
     * @param objective the objective that will be minimised; gives dimension and blocks
     * @param settings values for {@link #schema()}
     * @param context seed and folder of the experiment
     * @return a fresh array of length {@code objective.dimension()}
     * @throws org.brink.api.parameter.InvalidInput if the settings do not fit the objective
     */
    double[] create(Objective objective, Settings settings, CreationContext context);
}
