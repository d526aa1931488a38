package org.brink.engine.check;

/** Told how a check goes, on its thread; may end it. */
@FunctionalInterface
public interface CheckProgress {

    /** Nobody looks. */
    CheckProgress NONE = (done, total) -> true;

    /**
     * One comparison more is done.
     *
     * @param done number of comparisons done
     * @param total number of comparisons of the whole check
     * @return whether to go on; if not, the check throws {@link java.util.concurrent.CancellationException}
     */
    boolean advanced(int done, int total);
}
