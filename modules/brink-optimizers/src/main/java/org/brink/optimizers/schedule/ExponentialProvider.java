package org.brink.optimizers.schedule;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.schedule.Schedule;
import org.brink.spi.schedule.ScheduleProvider;
import org.openide.util.lookup.ServiceProvider;

/** Schedule {@code exponential}: 2^(−t/T). */
@ServiceProvider(service = ScheduleProvider.class, position = 500)
public final class ExponentialProvider implements ScheduleProvider {

    static final Parameter<Double> HALF_LIFE = Parameter
            .real("halfLife", "Steps T after which the step size has halved: the factor at step t is 2^(−t/T).")
            .withUnit("steps").withRange(Range.POSITIVE).withDefault(1000.0).withLogScale();

    @Override
    public String type() {
        return "exponential";
    }

    @Override
    public String displayName() {
        return "Exponential decay";
    }

    @Override
    public String summary() {
        return "The step size halves again and again in equal times.";
    }

    @Override
    public Schema schema() {
        return Schema.of(HALF_LIFE);
    }

    @Override
    public Schedule create(Settings settings, CreationContext context) {
        double halfLife = settings.get(HALF_LIFE);
        return step -> Math.pow(2, -step / halfLife);
    }
}
