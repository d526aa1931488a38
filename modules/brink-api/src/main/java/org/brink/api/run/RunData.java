package org.brink.api.run;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.brink.api.experiment.Experiment;

/** A stored run, readable while it goes on. Safe for all threads. */
public interface RunData extends Closeable {

    /** The name of the run folder: a hash of the resolved experiment and a counter. */
    String id();

    /** The folder that holds the run; empty for a run that is not stored in one. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /** The experiment with all defaults filled in. */
    Experiment experiment();

    /** How the run stands now. */
    RunStatus status();

    /** Where the run branched off another; empty if it began at its own initial point. */
    default Optional<RunOrigin> origin() {
        return Optional.empty();
    }

    /** All stored series, by process and then in the order of the probes. */
    List<StoredSeries> series();

    /** What happened so far, in order. */
    List<RunEvent> events();

    /** The series with that id. */
    default Optional<StoredSeries> find(String seriesId) {
        return series().stream().filter(s -> s.id().equals(seriesId)).findFirst();
    }
}
