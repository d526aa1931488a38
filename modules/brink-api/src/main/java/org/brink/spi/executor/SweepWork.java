package org.brink.spi.executor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
     * The cells that have no result yet are written to a file, for {@link #arguments}.
     *
     * @param file where all processes can read it
     */
    void writeLeft(Path file) throws IOException;

    /**
     * What to tell {@code brink-cli} so that another process runs a share of the cells and stores their results.
     *
     * @param file as {@linkplain #writeLeft written}
     * @param share which share, from 0, such as {@code 3}; may be text that the other side replaces by a number
     * @param shares how many there are
     * @param jobs how many cells to run at once
     */
    List<String> arguments(Path file, String share, int shares, int jobs);

    /** Whether to watch what other processes are doing already, and start none at first. */
    boolean attaching();

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

    /**
     * Tells how many of the cells other processes are running at the moment, as far as that is known.
     *
     * @param cells at least 0
     */
    default void running(int cells) {
    }

    /** Tells the person something worth knowing, in one line. */
    void message(String text);
}
