package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.spi.schedule.Schedule;
import org.brink.spi.schedule.ScheduleProvider;
import org.brink.testkit.numeric.Bits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every schedule keeps: finite factors that are not negative, at any step, independent of the order of calls. */
public abstract class ScheduleContract extends ProviderContract<ScheduleProvider> {

    private static final int STEPS = 2000;
    private static final long[] FAR = {1_000_000, 1_000_000_000_000L, Long.MAX_VALUE};

    protected ScheduleContract() {
        super(ComponentKind.SCHEDULE);
    }

    /** A new schedule with the parameters of an example. */
    protected final Schedule create(Map<String, Object> example) {
        return provider().create(settings(example), context());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void factorsAreFiniteAndNotNegative(Map<String, Object> example) {
        Schedule schedule = create(example);
        for (long step = 0; step < STEPS; step++) {
            check(schedule, step);
        }
        for (long step : FAR) {
            check(schedule, step);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void factorsDependOnTheStepOnly(Map<String, Object> example) {
        Schedule forward = create(example);
        double[] factors = new double[STEPS];
        for (int step = 0; step < STEPS; step++) {
            factors[step] = forward.factor(step);
        }
        Schedule backward = create(example);
        for (int step = STEPS - 1; step >= 0; step--) {
            Bits.assertSame(factors[step], backward.factor(step), "factor at step " + step + " asked for backwards");
            Bits.assertSame(factors[step], forward.factor(step), "factor at step " + step + " asked for again");
        }
    }

    private static void check(Schedule schedule, long step) {
        double factor = schedule.factor(step);
        assertTrue(Double.isFinite(factor) && factor >= 0, () -> "factor " + factor + " at step " + step);
    }
}
