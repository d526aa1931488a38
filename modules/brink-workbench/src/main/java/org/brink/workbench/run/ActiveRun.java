package org.brink.workbench.run;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.engine.RunControl;
import org.brink.project.api.RunItem;
import org.brink.store.project.ProjectFolder;

/** A run that this workbench carries out, from the moment its folder exists until its end. Safe for all threads. */
public final class ActiveRun {

    private final ProjectFolder project;
    private final Path folder;
    private final Experiment experiment;
    private final RunControl control;
    private final Speed speed;
    private volatile long step;
    private volatile boolean paused;
    private volatile Optional<RunEvent> breakpoint = Optional.empty();
    private volatile Optional<RunStatus> result = Optional.empty();

    ActiveRun(ProjectFolder project, Path folder, Experiment experiment, RunControl control, Speed speed) {
        this.project = Objects.requireNonNull(project, "project");
        this.folder = Objects.requireNonNull(folder, "folder");
        this.experiment = Objects.requireNonNull(experiment, "experiment");
        this.control = Objects.requireNonNull(control, "control");
        this.speed = speed;
    }

    /** The project to which the run belongs. */
    public ProjectFolder project() {
        return project;
    }

    /** The run as nodes and tables know it. */
    public RunItem item() {
        return new RunItem(project, folder);
    }

    /** The run folder. */
    public Path folder() {
        return folder;
    }

    /** The id of the run: the name of its folder. */
    public String id() {
        return folder.getFileName().toString();
    }

    /** The experiment with all defaults filled in. */
    public Experiment experiment() {
        return experiment;
    }

    /** What to call the run in windows: the title of its experiment, or its id if it has none. */
    public String title() {
        return experiment.title().isBlank() ? id() : experiment.title();
    }

    /** Pauses, steps and cancels the run. */
    public RunControl control() {
        return control;
    }

    /** Pauses the run if it goes on, and the other way round. */
    public void pauseOrResume() {
        if (control.paused()) {
            control.resume();
        } else {
            control.pause();
        }
    }

    /** The last step of which the engine told. */
    public long step() {
        return step;
    }

    /** Steps per second during the last moments. */
    public double stepsPerSecond() {
        return speed.stepsPerSecond();
    }

    /** Whether the run stands still until it is resumed. */
    public boolean paused() {
        return paused;
    }

    /** The event that made the run pause; empty if a person did, or if it goes on. */
    public Optional<RunEvent> breakpoint() {
        return breakpoint;
    }

    /** How the run ended; empty while it goes on. */
    public Optional<RunStatus> result() {
        return result;
    }

    void progressed(long to) {
        paused = false;
        // the engine tells of the breakpoint first, and then how far the run has got
        breakpoint = breakpoint.filter(event -> event.step() >= to);
        step = to;
        speed.at(to);
    }

    void brokenAt(RunEvent event) {
        breakpoint = Optional.of(event);
    }

    void pausedAt(long at) {
        breakpoint = breakpoint.filter(event -> event.step() == at);
        step = at;
        paused = true;
        speed.restart();
    }

    void finished(RunStatus status) {
        paused = false;
        breakpoint = Optional.empty();
        status.step().ifPresent(last -> step = last);
        result = Optional.of(status);
    }
}
