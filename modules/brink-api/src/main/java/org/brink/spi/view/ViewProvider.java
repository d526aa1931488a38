package org.brink.spi.view;

import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;

/** Makes chart views of one type. */
public interface ViewProvider extends ComponentProvider {

    /** Whether the view draws runs; false if what it draws is stored apart from any run, so that none need be given. */
    default boolean needsRuns() {
        return true;
    }

    /** A new view. */
    View create(Settings settings);
}
