package org.brink.spi.stop;

import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;
import org.brink.spi.probe.ProbeContext;

/** Makes stop rules of one type. */
public interface StopRuleProvider extends ComponentProvider {

    /** A new rule for one run. */
    StopRule create(Settings settings, ProbeContext context);
}
