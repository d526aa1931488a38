package org.brink.workbench.canvas;

import java.util.concurrent.TimeUnit;
import org.openide.util.RequestProcessor;

/** The clock of frames on the screen: system time and a small pool of threads shared by all boards. */
public final class BackgroundClock implements FramePacer.Clock {

    private static final RequestProcessor DRAWING = new RequestProcessor("Brink charts", 2);

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void schedule(Runnable action, long delayNanos) {
        // rounded up, so that a frame never begins early
        DRAWING.schedule(action, TimeUnit.NANOSECONDS.toMillis(delayNanos + 999_999), TimeUnit.MILLISECONDS);
    }
}
