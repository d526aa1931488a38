package org.brink.workbench.run;

import java.nio.file.Path;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.openide.util.Cancellable;

/** Tells people how runs go. Called on background threads. */
public interface RunReports {

    /**
     * An experiment was asked to run and waits until it is its turn.
     *
     * @param title the title of the experiment
     * @param cancel takes it back
     */
    RunReport waiting(String title, Cancellable cancel);

    /**
     * An experiment cannot be run; nothing was started.
     *
     * @param file the experiment file
     * @param message one line per problem, with file and line
     */
    void rejected(Path file, String message);

    /** Tells how one run goes; called by one thread at a time. */
    interface RunReport {

        /**
         * Before a fork begins, its parent is being run again.
         *
         * @param step how far it is
         * @param target the step at which the fork begins
         */
        void rebuilding(long step, long target);

        /** The run folder exists and steps are about to be taken. */
        void started(ActiveRun run);

        /** Some steps were taken. */
        void progress(ActiveRun run);

        /** The run stands still. */
        void paused(ActiveRun run);

        /** Something happened at a step. */
        void event(ActiveRun run, RunEvent event);

        /** The run ended. */
        void finished(ActiveRun run, RunStatus status);

        /** The run was taken back before it began. */
        void withdrawn();

        /** The run could not be started; nothing is left of it. */
        void refused(String reason);
    }
}
