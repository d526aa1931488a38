package org.brink.store.run;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brink.api.experiment.Experiment;
import org.brink.api.run.Channel;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunOrigin;
import org.brink.api.run.RunStatus;
import org.brink.store.document.AtomicFile;
import org.brink.store.document.ExperimentDocument;

/**
 * Writes one run folder: first the experiment, the record and the list of tables, then rows and events, at last the
 * record again. For one thread.
 *
 * <p>Rows are buffered. They are visible to others after {@link #flush}, which the caller does as often as it wants to
 * be watched, and whenever a buffer is full.
 */
public final class RunWriter implements Closeable {

    private final Path runDir;
    private final RunLock lock;
    private final List<Table> tables = new ArrayList<>();
    private final List<TableWriter> writers = new ArrayList<>();
    private final FileOutputStream events;
    private RunRecord record;
    private boolean finished;

    /**
     * Starts a run.
     *
     * @param runDir an existing folder without a run in it
     * @param resolved the experiment with all defaults filled in
     * @param record status and environment at the start
     * @throws IOException if the folder cannot be written to, or another process is writing to it
     */
    public RunWriter(Path runDir, Experiment resolved, RunRecord record) throws IOException {
        this(runDir, resolved, record, () -> { });
    }

    private RunWriter(Path runDir, Experiment resolved, RunRecord record, Preparation preparation)
            throws IOException {
        this.runDir = runDir;
        this.record = record;
        lock = RunLock.take(runDir);
        try {
            // the record first: whatever happens from now on, the run is one that was interrupted
            record.write(runDir);
            AtomicFile.write(runDir.resolve(RunLayout.EXPERIMENT), ExperimentDocument.format(resolved));
            Files.createDirectories(runDir.resolve(RunLayout.DATA));
            preparation.run();
            events = new FileOutputStream(runDir.resolve(RunLayout.EVENTS).toFile(), true);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Goes on with a run that has ended. What is stored beyond the checkpoint is removed: it comes again.
     *
     * @param runDir a folder that holds a run
     * @param from where to go on; empty to begin again at step 0
     * @throws IOException if the folder cannot be written to, or a process is writing to it
     */
    public static RunWriter resume(Path runDir, Experiment resolved, RunRecord record, Optional<Checkpoint> from)
            throws IOException {
        return new RunWriter(runDir, resolved, record, () -> cut(runDir, from));
    }

    private static void cut(Path runDir, Optional<Checkpoint> from) throws IOException {
        List<StoredTable> stored = StoredTable.all(runDir);
        for (int i = 0; i < stored.size(); i++) {
            stored.get(i).cut(from.isPresent() ? from.get().rows().get(i) : 0);
        }
        long kept = from.map(checkpoint -> checkpoint.step() + (checkpoint.observed() ? 1 : 0)).orElse(0L);
        EventLog.cut(runDir.resolve(RunLayout.EVENTS), event -> event.step() < kept);
        Files.deleteIfExists(runDir.resolve(RunLayout.ERROR));
    }

    /** Names the run that this one was forked from. */
    public void origin(RunOrigin origin) throws IOException {
        AtomicFile.write(runDir.resolve(RunLayout.ORIGIN), OriginFormat.text(origin));
    }

    /** Keeps a checkpoint. Rows are flushed first, so that those that it counts are there when it is. */
    public void checkpoint(Checkpoint checkpoint) throws IOException {
        flush();
        new Checkpoints(runDir).write(checkpoint);
    }

    /** The steps at which there are checkpoints, increasing. */
    public List<Long> checkpoints() throws IOException {
        return new Checkpoints(runDir).steps();
    }

    /** Removes the checkpoint of a step. */
    public void forget(long step) throws IOException {
        new Checkpoints(runDir).delete(step);
    }

    /** Keeps the stack trace of an error. */
    public void error(String stackTrace) throws IOException {
        AtomicFile.write(runDir.resolve(RunLayout.ERROR), stackTrace);
    }

    /**
     * Adds a table; all tables are added before {@link #begin}.
     *
     * @param process the process; {@code run} for the whole run
     * @param every distance of the observed steps
     * @param channels what a row holds, in order
     */
    public TableWriter addTable(String process, long every, List<Channel> channels) throws IOException {
        Table table = new Table(process, every, folderOf(process) + "/every-" + every, channels);
        TableWriter writer = new TableWriter(runDir.resolve(RunLayout.DATA), table);
        tables.add(table);
        writers.add(writer);
        return writer;
    }

    /** The folder of a process: its name where that is a good name for a folder, and not one that is taken. */
    private String folderOf(String process) {
        for (Table table : tables) {
            if (table.process().equals(process)) {
                return table.folder().substring(0, table.folder().indexOf('/'));
            }
        }
        String plain = process.replaceAll("[^A-Za-z0-9_-]", "-");
        String name = plain.isEmpty() ? "process" : plain;
        for (int i = 2; isTaken(name); i++) {
            name = plain + "-" + i;
        }
        return name;
    }

    /** Some file systems do not tell upper case from lower case. */
    private boolean isTaken(String name) {
        String folder = name.toLowerCase(Locale.ROOT) + "/";
        return tables.stream().anyMatch(table -> table.folder().toLowerCase(Locale.ROOT).startsWith(folder));
    }

    /** Makes the tables known to readers. */
    public void begin() throws IOException {
        AtomicFile.write(RunLayout.tables(runDir), TablesFormat.text(tables));
    }

    /** Appends an event and makes it visible at once. */
    public void event(RunEvent event) throws IOException {
        events.write(EventFormat.line(event).getBytes(StandardCharsets.UTF_8));
    }

    /** Makes everything that was appended visible to readers, and safe from a kill of this process. */
    public void flush() throws IOException {
        for (TableWriter writer : writers) {
            writer.flush();
        }
    }

    /** Ends the run: everything is flushed before the record says how it ended. */
    public void finish(RunRecord last) throws IOException {
        flush();
        last.write(runDir);
        record = last;
        finished = true;
    }

    /** Closes all files. A run that was not finished is recorded as interrupted. */
    @Override
    public void close() throws IOException {
        try (lock; events) {
            IOException failure = null;
            for (TableWriter writer : writers) {
                try {
                    writer.close();
                } catch (IOException e) {
                    failure = e;
                }
            }
            if (failure != null) {
                throw failure;
            }
            if (!finished) {
                RunStatus status = new RunStatus(RunStatus.State.INTERRUPTED, record.status().step(),
                        "the run was closed before it ended");
                record.finished(status, record.wallSeconds(), record.stepsTaken(), record.warnings()).write(runDir);
            }
        }
    }

    @FunctionalInterface
    private interface Preparation {

        void run() throws IOException;
    }
}
