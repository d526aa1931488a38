package org.brink.spi.view;

import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;

/** Makes chart views of one type. */
public interface ViewProvider extends ComponentProvider {

    /** A new view. */
    View create(Settings settings);
}
