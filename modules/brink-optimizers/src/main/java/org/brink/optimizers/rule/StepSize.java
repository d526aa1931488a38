package org.brink.optimizers.rule;

import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.spi.schedule.Schedule;
import org.brink.spi.schedule.ScheduleProvider;

/**
 * A step size η with the schedule that it follows.
 *
 * @param value η, positive
 * @param schedule factors on η
 */
public record StepSize(double value, Schedule schedule) {

    /** The schedule parameter that every optimizer has. */
    public static final Parameter<ComponentSpec> SCHEDULE = Parameter
            .component("schedule", ComponentKind.SCHEDULE, "Factor on the step size over time.")
            .withDefault(ComponentSpec.of("constant"));

    /**
     * The step-size parameter {@code stepSize}.
     *
     * @param usual the default
     * @param edge what is said about the edge of stability, a sentence
     */
    public static Parameter<Double> parameter(double usual, String edge) {
        return Parameter.real("stepSize", "Step size η. " + edge).withRange(Range.POSITIVE).withDefault(usual)
                .withLogScale();
    }

    /** The step size that the settings hold under the given parameter and {@link #SCHEDULE}. */
    public static StepSize of(Parameter<Double> parameter, Settings settings, CreationContext context) {
        return new StepSize(settings.get(parameter), schedule(settings, context));
    }

    /** The schedule that the settings hold under {@link #SCHEDULE}. */
    public static Schedule schedule(Settings settings, CreationContext context) {
        Components.Resolved schedule = Components.require(ComponentKind.SCHEDULE, settings.get(SCHEDULE),
                "optimizer.params.schedule");
        return schedule.provider(ScheduleProvider.class).create(schedule.settings(), context);
    }

    /** Whether the factor is 1 at every step. */
    public boolean constant() {
        return schedule == Schedule.CONSTANT;
    }

    /** η times the factor of the step. */
    public double at(long step) {
        return value * schedule.factor(step);
    }

    /** η times the factor at a time between steps. */
    public double atTime(double t) {
        return value * schedule.factorAt(t);
    }
}
