package org.brink.cli.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Listens for the end of the process. On Ctrl-C the virtual machine starts its shutdown and runs the hook, which
 * cancels the work and holds the shutdown until the work has ended properly; the exit code is then 130 by itself.
 */
final class InterruptSignals implements Interrupts.Watch {

    /** Long enough for a slow step to end, short enough for a batch system not to lose patience. */
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    private InterruptSignals(Runnable cancel) {
        this.hook = new Thread(() -> cancelAndWait(cancel), "brink-cancel");
    }

    static Interrupts.Watch register(Runnable cancel) {
        InterruptSignals signals = new InterruptSignals(cancel);
        Runtime.getRuntime().addShutdownHook(signals.hook);
        return signals;
    }

    private void cancelAndWait(Runnable cancel) {
        cancel.run();
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // the hook is running, and has just been released
        }
    }
}
