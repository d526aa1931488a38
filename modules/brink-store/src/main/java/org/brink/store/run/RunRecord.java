package org.brink.store.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.brink.api.component.Citation;
import org.brink.api.run.RunStatus;
import org.brink.store.document.AtomicFile;
import org.brink.store.document.JsonDocument;

/**
 * What is to be said about a run beside its numbers: the file {@code record.json}. Written when the run starts and
 * again when it ends; in between it says {@code running}.
 *
 * @param status how the run stood when the record was written
 * @param started when the run started
 * @param wallSeconds time spent on steps so far, pauses left out
 * @param stepsTaken number of steps taken so far
 * @param seed seed of the experiment
 * @param experimentFolder folder of the experiment file relative to the run folder, with forward slashes
 * @param environment what the run was computed with
 * @param citations sources of all components that were used
 * @param warnings what a reader of the numbers should know, one sentence each
 * @param costs what the probes that keep account have cost so far
 */
public record RunRecord(RunStatus status, Instant started, double wallSeconds, long stepsTaken, long seed,
        String experimentFolder, RunEnvironment environment, List<Citation> citations, List<String> warnings,
        List<MeasurementCost> costs) {

    /** The name of the file. */
    public static final String FILE = "record.json";

    public RunRecord {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(started, "started");
        Objects.requireNonNull(experimentFolder, "experimentFolder");
        Objects.requireNonNull(environment, "environment");
        citations = List.copyOf(citations);
        warnings = List.copyOf(warnings);
        costs = List.copyOf(costs);
    }

    /** Steps per second over the whole run; empty while nothing was taken or no time has passed. */
    public OptionalDouble stepsPerSecond() {
        return wallSeconds > 0 && stepsTaken > 0 ? OptionalDouble.of(stepsTaken / wallSeconds) : OptionalDouble.empty();
    }

    /** This record with what is known when the run ends. */
    public RunRecord finished(RunStatus newStatus, double newWallSeconds, long newStepsTaken,
            List<String> newWarnings) {
        return new RunRecord(newStatus, started, newWallSeconds, newStepsTaken, seed, experimentFolder, environment,
                citations, newWarnings, costs);
    }

    /** This record with what the probes have cost. */
    public RunRecord withCosts(List<MeasurementCost> newCosts) {
        return new RunRecord(status, started, wallSeconds, stepsTaken, seed, experimentFolder, environment, citations,
                warnings, newCosts);
    }

    /**
     * Reads the record of a run folder.
     *
     * @throws org.brink.store.document.InvalidDocument if it is not a record
     * @throws IOException if it cannot be read
     */
    public static RunRecord read(Path runDir) throws IOException {
        return JsonDocument.read(runDir.resolve(FILE), RecordFormat::read);
    }

    /** Writes the record of a run folder in one piece. */
    public void write(Path runDir) throws IOException {
        AtomicFile.write(runDir.resolve(FILE), RecordFormat.text(this));
    }
}
