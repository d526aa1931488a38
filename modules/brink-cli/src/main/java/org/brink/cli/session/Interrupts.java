package org.brink.cli.session;

/** A source of requests to stop, such as Ctrl-C. */
@FunctionalInterface
public interface Interrupts {

    /** Signals that the system sends to this process. */
    Interrupts SIGNALS = InterruptSignals::register;

    /**
     * Watches for a request while something is going on.
     *
     * @param cancel called at most once, on another thread
     * @return to be closed when all is done; the process does not end before that
     */
    Watch watch(Runnable cancel);

    /** An ongoing watch. */
    interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
