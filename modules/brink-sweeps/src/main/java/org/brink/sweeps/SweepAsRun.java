package org.brink.sweeps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunData;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.api.run.StoredSeries;

/** A sweep in the place of a run, for views that draw sweeps: it has a folder and an experiment, but no series. */
public final class SweepAsRun implements RunData {

    private final SweepFolder folder;
    private final Experiment experiment;

    /** Opens a sweep. */
    public SweepAsRun(SweepFolder folder) throws IOException {
        this.folder = folder;
        this.experiment = folder.plan().document();
    }

    @Override
    public String id() {
        return folder.name();
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder.path());
    }

    @Override
    public Experiment experiment() {
        return experiment;
    }

    @Override
    public RunStatus status() {
        return RunStatus.beforeFirstStep(RunStatus.State.COMPLETED, "");
    }

    @Override
    public List<StoredSeries> series() {
        return List.of();
    }

    @Override
    public List<RunEvent> events() {
        return List.of();
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
