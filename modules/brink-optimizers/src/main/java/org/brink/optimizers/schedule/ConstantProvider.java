package org.brink.optimizers.schedule;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.schedule.Schedule;
import org.brink.spi.schedule.ScheduleProvider;
import org.openide.util.lookup.ServiceProvider;

/** Schedule {@code constant}: factor 1. */
@ServiceProvider(service = ScheduleProvider.class, position = 100)
public final class ConstantProvider implements ScheduleProvider {

    @Override
    public String type() {
        return "constant";
    }

    @Override
    public String displayName() {
        return "Constant";
    }

    @Override
    public String summary() {
        return "The step size does not change.";
    }

    @Override
    public Schedule create(Settings settings, CreationContext context) {
        return Schedule.CONSTANT;
    }
}
