package org.brink.landscape;

/** Told how the computation of a slice goes; on its threads, possibly several at a time: be quick. */
public interface SliceProgress {

    /** Nobody looks. */
    SliceProgress NONE = new SliceProgress() {
    };

    /**
     * The trajectory of a run is being taken again.
     *
     * @param run id of the run
     * @param step how far it is
     * @param target the last step that is needed
     */
    default void rebuilding(String run, long step, long target) {
    }

    /**
     * One point more was computed.
     *
     * @param done number of points done
     * @param total number of all points
     */
    default void evaluated(int done, int total) {
    }
}
