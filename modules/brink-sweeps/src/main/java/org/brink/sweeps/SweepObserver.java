package org.brink.sweeps;

/**
 * Hears how a sweep goes. Calls come from several threads, one at a time, and hold up the thread that makes them: be
 * quick.
 */
public interface SweepObserver {

    /** Hears nothing. */
    SweepObserver NONE = new SweepObserver() {
    };

    /**
     * The folder is there, and the work begins.
     *
     * @param folder can be read from now on
     * @param table all results; grows while the sweep goes on
     */
    default void started(SweepFolder folder, SweepTable table) {
    }

    /** A cell has ended, and its result is stored and in the table. */
    default void finished(CellResult result) {
    }

    /** The sweep has got further. At most some 10 times a second, and at the end. */
    default void progress(SweepProgress progress) {
    }

    /** Something that a person should know, such as what a cluster says about a job. */
    default void message(String text) {
    }
}
