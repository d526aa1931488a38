package org.brink.workbench.canvas;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clock that stands still until the test moves it; runs what is due on the test's thread. */
final class ManualClock implements FramePacer.Clock {

    private record Due(long time, long order, Runnable action) {
    }

    private final List<Due> plan = new ArrayList<>();
    private long now;
    private long order;

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void schedule(Runnable action, long delayNanos) {
        plan.add(new Due(now + delayNanos, order++, action));
    }

    /** Lets time pass inside an action, as if it took that long. */
    void spend(Duration time) {
        now += time.toNanos();
    }

    /** Moves on, running everything that becomes due. */
    void advance(Duration time) {
        long end = now + time.toNanos();
        while (true) {
            Due next = plan.stream().filter(due -> due.time <= end)
                    .min(Comparator.comparingLong(Due::time).thenComparingLong(Due::order)).orElse(null);
            if (next == null) {
                break;
            }
            plan.remove(next);
            now = Math.max(now, next.time);
            next.action.run();
        }
        now = Math.max(now, end);
    }

    /** How many actions are planned. */
    int planned() {
        return plan.size();
    }
}
