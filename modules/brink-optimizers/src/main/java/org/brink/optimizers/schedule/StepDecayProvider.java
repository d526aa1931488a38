package org.brink.optimizers.schedule;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.schedule.Schedule;
import org.brink.spi.schedule.ScheduleProvider;
import org.openide.util.lookup.ServiceProvider;

/** Schedule {@code step-decay}: γ^⌊t/T⌋. */
@ServiceProvider(service = ScheduleProvider.class, position = 300)
public final class StepDecayProvider implements ScheduleProvider {

    static final Parameter<Long> EVERY = Parameter
            .integer("every", "Number T of steps between two changes.").withUnit("steps").withRange(Range.atLeast(1))
            .withDefault(1000L).withLogScale();

    static final Parameter<Double> FACTOR = Parameter
            .real("factor", "Factor γ of each change. Below 1 the step size falls and the edge 2/η rises.")
            .withRange(new Range(0, false, 1, true)).withDefault(0.5);

    @Override
    public String type() {
        return "step-decay";
    }

    @Override
    public String displayName() {
        return "Step decay";
    }

    @Override
    public String summary() {
        return "The step size is multiplied by a factor after every so many steps.";
    }

    @Override
    public Schema schema() {
        return Schema.of(EVERY, FACTOR);
    }

    @Override
    public Schedule create(Settings settings, CreationContext context) {
        long every = settings.get(EVERY);
        double factor = settings.get(FACTOR);
        return step -> Math.pow(factor, step / every);
    }
}
