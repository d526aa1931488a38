package org.brink.optimizers.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.schedule.Schedule;
import org.brink.spi.schedule.ScheduleProvider;
import org.brink.testkit.ScheduleContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Factors against closed forms. The contexts of these tests plan 1000 steps. */
class SchedulesTest {

    @Nested
    class Constant extends ScheduleContract {

        @Override
        protected ScheduleProvider provider() {
            return new ConstantProvider();
        }

        @Test
        void isOne() {
            assertEquals(1, create(Map.of()).factor(0));
            assertEquals(1, create(Map.of()).factor(123_456));
        }
    }

    @Nested
    class LinearWarmup extends ScheduleContract {

        @Override
        protected ScheduleProvider provider() {
            return new LinearWarmupProvider();
        }

        @Override
        protected List<Map<String, Object>> examples() {
            return List.of(Map.of(), Map.of("steps", 1L), Map.of("steps", 7L));
        }

        @Test
        void growsInEqualStepsToOne() {
            Schedule warmup = create(Map.of("steps", 8L));
            for (int step = 0; step < 8; step++) {
                assertEquals((step + 1) / 8.0, warmup.factor(step));
            }
            assertEquals(1, warmup.factor(8));
            assertEquals(1, warmup.factor(9000));
        }
    }

    @Nested
    class StepDecay extends ScheduleContract {

        @Override
        protected ScheduleProvider provider() {
            return new StepDecayProvider();
        }

        @Override
        protected List<Map<String, Object>> examples() {
            return List.of(Map.of(), Map.of("every", 1L, "factor", 0.9), Map.of("factor", 1.0));
        }

        @Test
        void changesAfterEverySoManySteps() {
            Schedule decay = create(Map.of("every", 10L, "factor", 0.25));
            assertEquals(1, decay.factor(9));
            assertEquals(0.25, decay.factor(10));
            assertEquals(0.25, decay.factor(19));
            assertEquals(0.0625, decay.factor(20));
        }
    }

    @Nested
    class Cosine extends ScheduleContract {

        @Override
        protected ScheduleProvider provider() {
            return new CosineProvider();
        }

        @Override
        protected List<Map<String, Object>> examples() {
            return List.of(Map.of(), Map.of("fraction", 0.333, "final", 0.1), Map.of("final", 1.0));
        }

        @Test
        void fallsAlongTheCosineToTheEndOfThePlannedRun() {
            Schedule cosine = create(Map.of("final", 0.2));
            assertEquals(1000, context().steps());
            assertEquals(1, cosine.factor(0));
            assertEquals(0.6, cosine.factor(500), 1e-15);
            assertEquals(0.2 + 0.8 * (2 + Math.sqrt(2)) / 4, cosine.factor(250), 1e-15);
            assertTrue(cosine.factor(999) > 0.2);
            assertEquals(0.2, cosine.factor(1000));
            assertEquals(0.2, cosine.factor(5000));
        }

        @Test
        void fractionShortensTheFall() {
            Schedule cosine = create(Map.of("fraction", 0.5));
            assertEquals(0.5, cosine.factor(250), 1e-15);
            assertEquals(0, cosine.factor(500));
        }
    }

    @Nested
    class Exponential extends ScheduleContract {

        @Override
        protected ScheduleProvider provider() {
            return new ExponentialProvider();
        }

        @Override
        protected List<Map<String, Object>> examples() {
            return List.of(Map.of(), Map.of("halfLife", 0.5), Map.of("halfLife", 1e9));
        }

        @Test
        void halvesInEveryHalfLife() {
            Schedule exponential = create(Map.of("halfLife", 40.0));
            assertEquals(1, exponential.factor(0));
            assertEquals(Math.sqrt(0.5), exponential.factor(20), 1e-15);
            assertEquals(0.5, exponential.factor(40));
            assertEquals(0.125, exponential.factor(120));
        }
    }

    @Nested
    class Tabulated extends ScheduleContract {

        @Override
        protected ScheduleProvider provider() {
            return new TableProvider();
        }

        @Override
        protected List<Map<String, Object>> examples() {
            return List.of(Map.of("steps", List.of(5.0), "factors", List.of(0.5)),
                    Map.of("steps", List.of(0.0, 10.0, 1500.0), "factors", List.of(0.0, 2.0, 0.5)));
        }

        @Test
        void isLinearBetweenEntriesAndConstantOutside() {
            Schedule table = create(Map.of("steps", List.of(10.0, 20.0, 60.0), "factors", List.of(1.0, 3.0, 2.0)));
            double[][] expected = {{0, 1}, {10, 1}, {11, 1.2}, {15, 2}, {20, 3}, {30, 2.75}, {60, 2}, {61, 2}};
            for (double[] at : expected) {
                assertEquals(at[1], table.factor((long) at[0]), 1e-15, "factor at step " + at[0]);
            }
        }

        private void assertInvalid(String message, List<Double> steps, List<Double> factors) {
            InvalidInput invalid = assertThrows(InvalidInput.class,
                    () -> create(Map.of("steps", steps, "factors", factors)));
            assertEquals(message, invalid.getMessage());
        }

        @Test
        void entriesMustFitTogether() {
            assertInvalid("optimizer.params.schedule.params.steps: found an empty list, expected at least one step",
                    List.of(), List.of());
            assertInvalid("optimizer.params.schedule.params.factors: found a list of length 1, expected one factor for "
                    + "each of the steps, which are 2", List.of(0.0, 1.0), List.of(1.0));
            assertInvalid("optimizer.params.schedule.params.steps[1]: found 3.0, expected a number > 3.0, the entry "
                    + "before", List.of(3.0, 3.0), List.of(1.0, 1.0));
        }
    }
}
