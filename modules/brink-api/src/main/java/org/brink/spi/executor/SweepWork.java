package org.brink.spi.executor;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The cells of a sweep that are to be done, as an executor sees them. An executor either runs them in this process, by
 * {@link #runNext}, or has other processes run them on the shared {@link #folder}, and {@linkplain #refresh looks} what
 * they have delivered. Safe for all threads.
 */
public interface SweepWork {

    /** What people call the sweep: letters, digits, dots, hyphens and underscores. */
    String name();

    /** The folder of the sweep, where all processes find what they need and leave what they have computed. */
    Path folder();

    /** The number of cells that have no result yet. */
    int left();

    /**
     * Takes a cell that nobody has taken, runs it on the calling thread and stores its result; waits first while the
     * work is paused.
     *
     * @return false if there is none, or the work is cancelled
     * @throws IOException if the result cannot be stored
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    boolean runNext() throws IOException, InterruptedException;

    /**
     * Takes in the results that other processes have stored since.
     *
     * @return the number of cells that have no result yet
     */
    int refresh() throws IOException;

    /** Whether the work is to end; results that are there stay. */
    boolean cancelled();

    /** Whether nobody wants to watch any longer; processes that were started go on. */
    boolean detached();

    /** Tells the person something worth knowing, in one line. */
    void message(String text);
}
