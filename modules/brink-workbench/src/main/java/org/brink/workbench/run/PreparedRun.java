package org.brink.workbench.run;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunStatus;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.store.project.ProjectFolder;

/**
 * A run that was checked and waits for its turn: a new one, a fork, or one that goes on.
 *
 * @param project where the run belongs
 * @param experiment with all defaults filled in
 * @param title what people call it
 * @param folder finds or makes the run folder when it is its turn
 * @param work carries it out
 * @param onStarted called on the thread of the run when the run folder can be read
 */
record PreparedRun(ProjectFolder project, Experiment experiment, String title, Supplier<Path> folder, Work work,
        Consumer<ActiveRun> onStarted) {

    /** Carries a run out on the calling thread. */
    @FunctionalInterface
    interface Work {

        /**
         * Runs to the end.
         *
         * @param runDir the run folder
         */
        RunStatus run(Path runDir, RunControl control, RunObserver observer);
    }
}
