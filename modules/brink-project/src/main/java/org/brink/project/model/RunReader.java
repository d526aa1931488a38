package org.brink.project.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunData;
import org.brink.api.run.RunStatus;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunRecord;

/** Reads from a run folder what lists show; the numbers of the run are not touched. */
final class RunReader {

    private RunReader() {
    }

    /** The run in that folder; a folder that cannot be read is a failed run that says why. Never throws. */
    static RunEntry read(Path folder) {
        try (RunData run = RunFolders.open(folder)) {
            Experiment experiment = run.experiment();
            return new RunEntry(folder, run.status(), RunRecord.read(folder).started(), Optional.of(experiment),
                    ExperimentDocument.values(experiment), "");
        } catch (IOException | RuntimeException unreadable) {
            String reason = Optional.ofNullable(unreadable.getMessage()).orElse(unreadable.toString());
            return new RunEntry(folder, RunStatus.beforeFirstStep(RunStatus.State.FAILED, reason), modified(folder),
                    Optional.empty(), Map.of(), "");
        }
    }

    private static Instant modified(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }
}
