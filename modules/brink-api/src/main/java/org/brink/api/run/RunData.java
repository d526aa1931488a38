package org.brink.api.run;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import org.brink.api.experiment.Experiment;

/** A stored run, readable while it goes on. Safe for all threads. */
public interface RunData extends Closeable {

    /** The name of the run folder: a hash of the resolved experiment and a counter. */
    String id();

    /** The experiment with all defaults filled in. */
    Experiment experiment();

    /** How the run stands now. */
    RunStatus status();

    /** All stored series, by process and then in the order of the probes. */
    List<StoredSeries> series();

    /** What happened so far, in order. */
    List<RunEvent> events();

    /** The series with that id. */
    default Optional<StoredSeries> find(String seriesId) {
        return series().stream().filter(s -> s.id().equals(seriesId)).findFirst();
    }
}
