package org.brink.workbench.check;

/** Told how a check goes, on its thread. */
interface CheckListener {

    /** Objective and starting point are there, or one comparison more is done. */
    void progress(int done, int total);

    /** The check is over. Told once, last. */
    void ended(CheckOutcome outcome);
}
