package org.brink.spi.objective;

import java.util.Set;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;

/** Makes objectives of one type. */
public interface ObjectiveProvider extends ComponentProvider {

    /** The floating-point formats in which objectives of this type can compute. */
    default Set<Precision> precisions() {
        return Set.of(Precision.FLOAT64);
    }

    /**
     * A new objective.
     *
     * @param settings values for {@link #schema()}
     * @param context folder for relative file names, seed, precision
     * @throws org.brink.api.parameter.InvalidInput if values that are fine one by one do not fit together, or a file
     *     cannot be used
     */
    Objective create(Settings settings, CreationContext context);
}
