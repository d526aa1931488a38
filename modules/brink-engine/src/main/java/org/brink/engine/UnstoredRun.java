package org.brink.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.OptionalLong;
import org.brink.api.component.ComponentKind;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.store.run.TableRow;

/**
 * Runs one experiment without a folder: whoever wants to know what was measured listens to the rows. Takes the same
 * steps as {@link RunTask}, bit for bit, on the calling thread.
 */
public final class UnstoredRun {

    private final Experiment experiment;
    private final Path folder;
    private final RunControl control;
    private final RunObserver observer;
    private final RowListener rows;

    /**
     * A run that is to be done.
     *
     * @param resolved the experiment with all defaults filled in; its sweep is ignored
     * @param folder to which file names in parameters are relative
     * @param control pauses and cancels the run; detectors that would pause it only mark
     * @param observer told how far it is; it is not told of a start, because there is no folder
     * @param rows sees what is measured
     */
    public UnstoredRun(Experiment resolved, Path folder, RunControl control, RunObserver observer, RowListener rows) {
        this.experiment = resolved.withoutSweep();
        this.folder = folder;
        this.control = control;
        this.observer = new SafeObserver(observer);
        this.rows = rows;
    }

    /**
     * Takes all steps. To be called once.
     *
     * @return how the run ended, as {@link RunTask} would say
     * @throws org.brink.api.parameter.InvalidInput if the experiment cannot be run
     */
    public RunStatus run() {
        Composition made;
        try {
            made = new Composition(experiment, folder);
        } catch (ComponentFailure e) {
            return RunStatus.beforeFirstStep(RunStatus.State.FAILED, e.getMessage());
        }
        rows.begin(made.tables().stream().map(t -> new RowListener.Source(t.process(), t.channels())).toList());
        RunStatus status = steps(made);
        observer.finished(status);
        return status;
    }

    private RunStatus steps(Composition made) {
        ActiveComponent active = new ActiveComponent(
                ComponentMaker.ref(ComponentKind.OBJECTIVE, experiment.objective(), "objective"));
        RunSession session = new RunSession(control, Breakpoints.IGNORE, observer, new Listening(), new StepClock(),
                active, new ArrayList<>());
        OptionalLong last = OptionalLong.empty();
        long step = 0;
        try {
            RunLoop loop = new RunLoop(made, experiment, new RunStart.Fresh(), session);
            try {
                return loop.run();
            } finally {
                last = loop.lastObserved();
                step = loop.step();
            }
        } catch (Exception | Error e) {
            // errors too: what a component does to itself must neither lose the run nor take the program down
            return new RunStatus(RunStatus.State.FAILED, last, made.names().culprit(e, active.get()).named()
                    + " failed at step " + step + ": it " + ComponentFailure.describe(e));
        }
    }

    private final class Listening implements RunOutput {

        @Override
        public void row(int table, long step, TableRow row) {
            rows.row(table, step, row);
        }

        @Override
        public void event(RunEvent event) {
            // observers are told of events by the session
        }

        @Override
        public void flush() {
            // listeners see rows at once
        }

        @Override
        public Checkpointing checkpointing(OptionalLong every, RunMemory memory) {
            return Checkpointing.NONE;
        }
    }
}
