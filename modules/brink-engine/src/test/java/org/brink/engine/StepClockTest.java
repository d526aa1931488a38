package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StepClockTest {

    @Test
    void isDueOncePerPeriod() {
        StepClock clock = new StepClock();
        long start = System.nanoTime();
        int due = 0;
        long looks = 0;
        while (due < 4) {
            looks++;
            due += clock.due() ? 1 : 0;
        }
        long passed = System.nanoTime() - start;
        assertTrue(passed >= 4 * StepClock.PERIOD_NANOS, passed + " ns");
        assertTrue(looks > 1000, "it was asked " + looks + " times");
        assertEquals(passed / 1e9, clock.seconds(), 0.5);
    }

    @Test
    void looksAtEveryStepWhileStepsAreSlow() {
        StepClock clock = new StepClock();
        for (int step = 0; step < 3; step++) {
            spin(StepClock.PERIOD_NANOS);
            assertTrue(clock.due(), "step " + step);
        }
    }

    @Test
    void timeSpentWaitingIsNotCounted() throws Exception {
        StepClock clock = new StepClock();
        long start = System.nanoTime();
        clock.skip(() -> spin(200_000_000));
        double passed = (System.nanoTime() - start) / 1e9;
        assertTrue(clock.seconds() <= passed - 0.2, clock.seconds() + " of " + passed);
    }

    private static void spin(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void progressIsReportedAtMostOncePerPeriod(@TempDir Path folder) throws Exception {
        int[] reports = new int[1];
        long[] last = {-1};
        long start = System.nanoTime();
        Trial.run(folder, Trial.edge(2.5, 0.3, 0.2, 400_000, "\"loss\""), new RunControl(), new RunObserver() {
            @Override
            public void progress(long step, long steps) {
                assertTrue(step > last[0] || step == steps, "progress goes forward");
                last[0] = step;
                reports[0]++;
            }
        });
        long passed = System.nanoTime() - start;
        assertEquals(400_000, last[0], "the end is reported");
        assertTrue(reports[0] <= 1 + passed / StepClock.PERIOD_NANOS, reports[0] + " reports in " + passed + " ns");
    }
}
