package org.brink.workbench.run;

/** Hears of the runs of this workbench. Called on the thread of the run, at most about 25 times a second each. */
public interface RunListener {

    /** A run was started, went on, paused, or ended. */
    void changed(ActiveRun run);
}
