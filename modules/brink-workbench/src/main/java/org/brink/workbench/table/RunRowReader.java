package org.brink.workbench.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunData;
import org.brink.project.api.RunItem;
import org.brink.store.document.InvalidDocument;
import org.brink.store.run.RunRecord;
import org.brink.workbench.colour.RunColours;
import org.brink.workbench.data.RunSummary;
import org.brink.workbench.data.StoredRuns;
import org.brink.workbench.data.SummaryReader;
import org.brink.workbench.run.Parameters;

/** Reads rows of the run table; a run that has ended is read once. Used by one background thread. */
final class RunRowReader {

    private record Known(FileTime recorded, RunRow row) {
    }

    private final Map<Path, Known> ended = new HashMap<>();

    /** The row of a run; empty if its folder cannot be read, for instance because it is just being deleted. */
    Optional<RunRow> read(RunItem item, RunColours colours) {
        try {
            FileTime recorded = Files.getLastModifiedTime(item.folder().resolve(RunRecord.FILE));
            Known known = ended.get(item.folder());
            if (known != null && known.recorded.equals(recorded)) {
                return Optional.of(known.row);
            }
            Optional<RunRow> row = readNow(item, colours.placeOf(item.id()));
            row.filter(r -> r.summary().status().state().ended())
                    .ifPresent(r -> ended.put(item.folder(), new Known(recorded, r)));
            return row;
        } catch (IOException | UncheckedIOException | InvalidDocument | InvalidInput e) {
            Logger.getLogger(RunRowReader.class.getName()).log(Level.FINE, "cannot read " + item.folder(), e);
            return Optional.empty();
        }
    }

    private static Optional<RunRow> readNow(RunItem item, int colour) throws IOException {
        Optional<RunData> opened = StoredRuns.open(item);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (RunData data = opened.get()) {
            RunSummary summary = SummaryReader.read(data);
            RunRecord record = RunRecord.read(item.folder());
            Duration wall = summary.status().state().ended()
                    ? Duration.ofNanos((long) (record.wallSeconds() * 1e9))
                    : Duration.between(record.started(), Instant.now());
            return Optional.of(new RunRow(item, colour, summary, Parameters.of(data.experiment()), record.started(),
                    wall));
        }
    }
}
