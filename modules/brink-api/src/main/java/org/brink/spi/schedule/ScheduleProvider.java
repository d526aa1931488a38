package org.brink.spi.schedule;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.ComponentProvider;

/** Makes step-size schedules of one type. */
public interface ScheduleProvider extends ComponentProvider {

    /**
     * A new schedule.
     *
     * @param settings values for {@link #schema()}
     * @param context planned number of steps, for schedules that end with the run
     */
    Schedule create(Settings settings, CreationContext context);
}
