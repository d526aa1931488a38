package org.brink.workbench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SpeedTest {

    private long now;
    private final Speed speed = new Speed(() -> now);

    private void after(double seconds, long step) {
        now += Math.round(seconds * 1e9);
        speed.at(step);
    }

    @Test
    void aSteadyRunHasItsSpeedAtOnce() {
        assertEquals(0, speed.stepsPerSecond());
        after(0, 0);
        after(0.04, 40);
        assertEquals(1000, speed.stepsPerSecond(), 1e-9);
        after(0.04, 80);
        assertEquals(1000, speed.stepsPerSecond(), 1e-9);
    }

    @Test
    void aChangeOfSpeedShowsWithinSeconds() {
        after(0, 0);
        long step = 0;
        for (int i = 0; i < 50; i++) {
            step += 40;
            after(0.04, step);
        }
        for (int i = 0; i < 100; i++) {
            step += 400;
            after(0.04, step);
        }
        // four time constants later: within 2 % of the way
        assertEquals(10_000, speed.stepsPerSecond(), 0.02 * 9_000);
    }

    @Test
    void aPauseDoesNotCount() {
        after(0, 0);
        after(0.04, 40);
        speed.restart();
        after(3600, 41);
        after(0.04, 81);
        assertEquals(1000, speed.stepsPerSecond(), 1e-9);
    }
}
