package org.brink.spi.data;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;

/** Makes or loads data sets of one type. */
public interface DatasetProvider extends ComponentProvider {

    /**
     * A data set.
     *
     * @param settings values for {@link #schema()}
     * @param context folder for relative file names, seed
     * @throws org.brink.api.parameter.InvalidInput if a file cannot be used or values do not fit together
     */
    DataSplit create(Settings settings, CreationContext context);
}
