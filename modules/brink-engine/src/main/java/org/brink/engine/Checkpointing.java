package org.brink.engine;

import java.io.IOException;

/** Keeps what a run remembers, so that it can go on from there. */
interface Checkpointing {

    /** Keeps nothing. */
    Checkpointing NONE = new Checkpointing() {
        @Override
        public void offer(long step, boolean look) {
        }

        @Override
        public void keep(long step, boolean observed) {
        }
    };

    /**
     * Keeps a checkpoint if it is time for one.
     *
     * @param step the step that comes next; the one before it is committed
     * @param look whether the clock may be looked at
     */
    void offer(long step, boolean look) throws IOException;

    /** Keeps a checkpoint now. */
    void keep(long step, boolean observed) throws IOException;
}
