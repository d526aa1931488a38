package org.brink.project.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunStatus;

/**
 * A run as lists show it.
 *
 * @param folder the run folder
 * @param status how the run stands
 * @param started when it started
 * @param experiment what was run, with defaults filled in; empty if the folder cannot be read
 * @param values all values of the experiment by path, for telling runs apart
 * @param label what sets the run apart from the others of the project
 */
public record RunEntry(Path folder, RunStatus status, Instant started, Optional<Experiment> experiment,
        Map<String, Object> values, String label) {

    public RunEntry {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(started, "started");
        Objects.requireNonNull(label, "label");
        values = Map.copyOf(values);
    }

    /** The id of the run, which is the name of its folder. */
    public String id() {
        return folder.getFileName().toString();
    }

    RunEntry withLabel(String newLabel) {
        return new RunEntry(folder, status, started, experiment, values, newLabel);
    }
}
