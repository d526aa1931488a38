package org.brink.engine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.brink.api.component.Citation;
import org.brink.api.component.ComponentKind;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunStatus;
import org.brink.spi.objective.Arithmetic;
import org.brink.store.run.RunEnvironment;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunRecord;
import org.brink.store.run.RunWriter;
import org.brink.store.run.TableWriter;

/** One run from the making of its components to its final record. */
final class RunExecution {

    /** System property: milliseconds that a step may go on after the run was cancelled; twice this, and it is left. */
    private static final String GRACE = "brink.cancel.grace";
    private static final long USUAL_GRACE = 5000;

    private final Experiment experiment;
    private final Path experimentFolder;
    private final Path runDir;
    private final RunStart start;
    private final RunControl control;
    private final Breakpoints breakpoints;
    private final SafeObserver observer;
    private final List<String> warnings = new ArrayList<>();
    private final List<TableWriter> tableWriters = new ArrayList<>();
    private Optional<Composition> composition = Optional.empty();
    private Optional<ComponentFailure> unmade = Optional.empty();
    private RunRecord record;
    private RunWriter writer;

    RunExecution(Experiment resolved, Path experimentFolder, Path runDir, RunStart start, RunControl control,
            Breakpoints breakpoints, RunObserver observer) {
        this.experiment = resolved;
        this.experimentFolder = experimentFolder;
        this.runDir = runDir;
        this.start = start;
        this.control = control;
        this.breakpoints = breakpoints;
        this.observer = new SafeObserver(observer);
    }

    void warn(List<String> more) {
        warnings.addAll(more);
    }

    /**
     * Makes all components and opens the run folder.
     *
     * @throws InvalidInput if the components do not fit together, or the folder cannot be written to
     */
    void start() {
        try {
            composition = Optional.of(new Composition(experiment, experimentFolder, start.forkPoint(),
                    new EventMemory(experiment)));
        } catch (ComponentFailure e) {
            unmade = Optional.of(e);
        }
        Arithmetic arithmetic = composition.map(Composition::arithmetic).orElse(Arithmetic.PLAIN);
        composition.ifPresent(made -> warnings.addAll(made.remarks()));
        RunEnvironment environment = RunEnvironment.current(BrinkVersion.current(), arithmetic.kernel(),
                arithmetic.threads());
        record = new RunRecord(RunStatus.beforeFirstStep(RunStatus.State.RUNNING, ""),
                Instant.now().truncatedTo(ChronoUnit.MILLIS), 0, 0, experiment.seed(), relativeFolder(), environment,
                citations(), warnings, List.of());
        if (start instanceof RunStart.Resumed resumed) {
            warnings.addAll(Resumption.warnings(resumed, environment));
            record = Resumption.record(resumed.record(), record, warnings);
        }
        try {
            open();
        } catch (IOException e) {
            throw RunFolders.notWritable("run folder", runDir, e);
        }
        observer.started(runDir, experiment);
    }

    private List<Citation> citations() {
        return composition.map(Composition::citations).orElse(List.of());
    }

    private String relativeFolder() {
        Path folder = experimentFolder.toAbsolutePath().normalize();
        Path from = runDir.toAbsolutePath().normalize();
        // two drives have no relative path between them
        Path relative = folder.getRoot().equals(from.getRoot()) ? from.relativize(folder) : folder;
        return relative.toString().replace('\\', '/');
    }

    private void open() throws IOException {
        RunWriter opened = start instanceof RunStart.Resumed resumed
                ? RunWriter.resume(runDir, experiment, record, resumed.from())
                : new RunWriter(runDir, experiment, record);
        try {
            if (start instanceof RunStart.Forked forked) {
                opened.origin(forked.origin());
            }
            for (TableRecorder table : composition.map(Composition::tables).orElse(List.of())) {
                tableWriters.add(table.addTo(opened));
            }
            opened.begin();
            writer = opened;
        } finally {
            if (writer == null) {
                opened.close();
            }
        }
    }

    /** Takes all steps, finishes the folder and says how the run ended. */
    RunStatus run() {
        RunStatus status = new RunStatus(RunStatus.State.FAILED, OptionalLong.empty(), "");
        try (RunWriter closing = writer) {
            status = composition.isPresent() ? steps(composition.get()) : failed(unmade.orElseThrow());
        } catch (IOException e) {
            status = new RunStatus(RunStatus.State.FAILED, status.step(),
                    "the run folder could not be completed: " + e);
        }
        observer.finished(status);
        return status;
    }

    /** The run is over, though one of its steps is not: what was observed before it is kept. */
    private static RunStatus leftBehind(StepsThread.Stuck stuck, Composition made, RunLoop loop,
            ActiveComponent active) {
        // read first: what the other thread wrote before it named the component is seen after it
        ComponentRef called = active.get();
        return new RunStatus(RunStatus.State.CANCELLED, loop.lastObserved(),
                made.names().culprit(stuck.frames(), called).named() + " did not come back from step " + loop.step()
                        + " and was left behind");
    }

    private RunStatus failed(ComponentFailure failure) throws IOException {
        RunStatus status = RunStatus.beforeFirstStep(RunStatus.State.FAILED, failure.getMessage());
        writer.error(stackTrace(failure));
        writer.finish(record.finished(status, 0, 0, warnings));
        return status;
    }

    private RunStatus steps(Composition made) throws IOException {
        ActiveComponent active = new ActiveComponent(
                ComponentMaker.ref(ComponentKind.OBJECTIVE, experiment.objective(), "objective"));
        RunSession session = new RunSession(control, breakpoints, observer,
                new StoredOutput(writer, List.copyOf(tableWriters)), new StepClock(), active, warnings);
        RunLoop loop = new RunLoop(made, experiment, start, session);
        RunStatus status;
        try {
            announce(session);
            status = new StepsThread(control, Long.getLong(GRACE, USUAL_GRACE))
                    .take(loop::run, stuck -> leftBehind(stuck, made, loop, active));
            if (status.state() == RunStatus.State.CANCELLED) {
                session.event(status.step().orElse(0), status.state().id(), status.detail());
            }
        } catch (IOException e) {
            status = new RunStatus(RunStatus.State.FAILED, loop.lastObserved(),
                    "the run folder could not be written to at step " + loop.step() + ": " + e.getMessage());
        } catch (Exception | Error e) {
            // errors too: what a component does to itself must neither lose the run nor take the program down
            String detail = made.names().culprit(e, active.get()).named() + " failed at step " + loop.step() + ": it "
                    + ComponentFailure.describe(e);
            status = new RunStatus(RunStatus.State.FAILED, loop.lastObserved(), detail);
            writer.error(stackTrace(e));
            session.event(loop.step(), status.state().id(), detail);
        }
        made.tables().forEach(table -> table.watches().forEach(watch -> watch.warning().ifPresent(warnings::add)));
        warnings.addAll(made.edits().warnings());
        observer.warning().ifPresent(warnings::add);
        long taken = loop.lastObserved().orElse(0);
        long origin = start.forkPoint().map(ForkPoint::step).orElse(0L);
        writer.finish(record.finished(status, record.wallSeconds() + session.clock().seconds(),
                Math.max(0, taken - origin), warnings.stream().distinct().toList())
                .withCosts(Resumption.costs(record.costs(),
                        made.tables().stream().flatMap(table -> table.costs().stream()).toList())));
        observer.progress(taken, experiment.steps());
        return status;
    }

    /** Says in the run's events how this part of it came about. */
    private void announce(RunSession session) throws IOException {
        if (start instanceof RunStart.Forked forked) {
            session.event(start.step(), "forked", "branched off run " + forked.origin().parent() + " here");
        } else if (start instanceof RunStart.Resumed resumed) {
            session.event(start.step(), "resumed", "continued after it was "
                    + resumed.record().status().describe());
        }
    }

    private static String stackTrace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
