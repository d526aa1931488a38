package org.brink.store.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.RunData;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunOrigin;
import org.brink.api.run.RunStatus;
import org.brink.api.run.StoredSeries;
import org.brink.store.document.ExperimentDocument;

/** A run folder as run data. Keeps no file open, so closing does nothing. */
final class StoredRun implements RunData {

    private final Path runDir;
    private final Experiment experiment;
    private final Optional<RunOrigin> origin;
    private final EventLog events;
    private List<StoredTable> tables = List.of();
    private RunRecord record;
    private List<Object> recordVersion = List.of();

    StoredRun(Path runDir) throws IOException {
        // so that a run has its name even when it is opened as "."
        this.runDir = runDir.toAbsolutePath().normalize();
        experiment = ExperimentDocument.read(this.runDir.resolve(RunLayout.EXPERIMENT));
        origin = OriginFormat.find(this.runDir);
        events = new EventLog(this.runDir.resolve(RunLayout.EVENTS));
        record();
        tables();
    }

    @Override
    public String id() {
        return runDir.getFileName().toString();
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(runDir);
    }

    @Override
    public Experiment experiment() {
        return experiment;
    }

    @Override
    public synchronized RunStatus status() {
        try {
            RunStatus recorded = record().status();
            if (recorded.state() != RunStatus.State.RUNNING) {
                return recorded;
            }
            if (RunLock.isHeld(runDir)) {
                return new RunStatus(RunStatus.State.RUNNING, lastStep(), "");
            }
            // the writer may have ended between the two looks: what it wrote before it gave up the lock is the truth
            RunStatus again = record().status();
            return again.state() != RunStatus.State.RUNNING ? again : new RunStatus(RunStatus.State.INTERRUPTED,
                    lastStep(), "the program that ran it ended without finishing the run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record, read again only when the file was replaced. */
    private RunRecord record() throws IOException {
        Path file = runDir.resolve(RunRecord.FILE);
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        FileTime time = attributes.lastModifiedTime();
        List<Object> version = attributes.fileKey() == null ? List.of(time, attributes.size())
                : List.of(time, attributes.size(), attributes.fileKey());
        if (record == null || !version.equals(recordVersion)) {
            record = RunRecord.read(runDir);
            recordVersion = version;
        }
        return record;
    }

    private synchronized List<StoredTable> tables() throws IOException {
        if (tables.isEmpty()) {
            tables = List.copyOf(StoredTable.all(runDir));
        }
        return tables;
    }

    private OptionalLong lastStep() throws IOException {
        OptionalLong last = OptionalLong.empty();
        for (StoredTable table : tables()) {
            long rows = table.rows();
            if (rows > 0) {
                long[] step = new long[1];
                ColumnReader.read(table.steps(), rows - 1, 1, step);
                last = OptionalLong.of(Math.max(last.orElse(step[0]), step[0]));
            }
        }
        return last;
    }

    @Override
    public List<StoredSeries> series() {
        try {
            List<StoredSeries> series = new ArrayList<>();
            for (StoredTable table : tables()) {
                for (int i = 0; i < table.table().channels().size(); i++) {
                    series.add(new TableSeries(table, i));
                }
            }
            return series;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<RunOrigin> origin() {
        return origin;
    }

    @Override
    public List<RunEvent> events() {
        try {
            return events.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }

    @Override
    public String toString() {
        return id();
    }
}
