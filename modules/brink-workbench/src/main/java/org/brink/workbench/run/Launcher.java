package org.brink.workbench.run;

import java.nio.file.Path;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunStatus;
import org.brink.engine.RunControl;
import org.brink.engine.RunObserver;
import org.brink.engine.RunTask;

/** Carries out a run on the calling thread. */
@FunctionalInterface
interface Launcher {

    /** The engine, as on the command line. */
    Launcher ENGINE = (experiment, folder, runDir, control, observer) ->
            new RunTask(experiment, folder, runDir, control, observer).run();

    /**
     * Runs to the end.
     *
     * @param experiment what to run
     * @param folder to which file names in the experiment are relative
     * @param runDir the allocated run folder
     */
    RunStatus run(Experiment experiment, Path folder, Path runDir, RunControl control, RunObserver observer);
}
