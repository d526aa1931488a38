package org.brink.workbench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunData;
import org.brink.charts.LiveRun;
import org.brink.project.api.RunItem;
import org.brink.store.document.InvalidDocument;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunRecord;
import org.brink.workbench.run.RunService;

/** Opens run folders for drawing. Reads files: not for the event thread. */
public final class StoredRuns {

    private StoredRuns() {
    }

    /**
     * Opens a run.
     *
     * @return empty if the run was started just now and has written nothing yet
     * @throws IOException with a message for people if the folder is gone, holds no run, or is damaged
     */
    public static Optional<RunData> open(RunItem item) throws IOException {
        Path folder = item.folder();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException("the run folder " + folder + " is gone");
        }
        if (!RunFolders.isRun(folder) && RunService.get().find(folder).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RunFolders.open(folder));
        } catch (InvalidDocument | InvalidInput e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** A stored run, ready for drawing. */
    public static LiveRun live(RunData data, RunItem item, String label, int colour) throws IOException {
        RunRecord record = RunRecord.read(item.folder());
        Path experimentFolder = item.folder().resolve(record.experimentFolder()).normalize();
        return new LiveRun(data, label, colour, experimentFolder);
    }
}
