package org.brink.spi.detector;

import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;

/** Makes detectors of one type. What they notice becomes events of that type. */
public interface DetectorProvider extends ComponentProvider {

    /**
     * A new detector for one process of one run.
     *
     * @param settings values for {@link #schema()}
     * @param context objective, process and what is measured on it
     * @throws org.brink.api.parameter.InvalidInput if the detector cannot work in such a run
     */
    Detector create(Settings settings, DetectorContext context);
}
