package org.brink.sweeps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.run.RunStatus.State;
import org.brink.engine.BrinkVersion;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.document.JsonDocument;
import org.brink.store.project.ProjectFolder;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunLock;

/**
 * The folder of a sweep: {@code experiment.json} with the axes, {@code sweep.json}, the table in {@code results.npz},
 * {@code details.txt} and {@code times.npz}, journals of results that are not in the table yet, and run folders of the
 * cells that keep one under {@code runs}. Readable at any moment, whoever writes to it.
 */
public final class SweepFolder {

    private static final String SWEEPS = "sweeps";
    private static final String EXPERIMENT = "experiment.json";
    private static final String JOURNALS = "journal";
    private static final String SHARED = "share-";
    private static final String JOURNAL_SUFFIX = ".log";
    private static final String RUNS = "runs";
    private static final int NAME_DIGITS = 10;

    private final Path path;
    private final SweepRecord record;

    private SweepFolder(Path path, SweepRecord record) {
        this.path = path;
        this.record = record;
    }

    /** Whether a folder holds a sweep. */
    public static boolean isSweep(Path folder) {
        return Files.isRegularFile(folder.resolve(SweepRecord.FILE))
                && Files.isRegularFile(folder.resolve(EXPERIMENT));
    }

    /** All sweeps in a folder, by name; none if there is no such folder. */
    public static List<Path> list(Path sweeps) throws IOException {
        try (Stream<Path> folders = Files.list(sweeps)) {
            return folders.filter(SweepFolder::isSweep).sorted(Comparator.comparing(Path::getFileName)).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /**
     * Where the sweep of an experiment file goes if nobody says otherwise: {@code sweeps/<name>-<hash>} in its project,
     * or beside the file.
     */
    public static Path usual(Path experimentFile, SweepPlan plan) throws IOException {
        Path file = experimentFile.toAbsolutePath().normalize();
        Optional<ProjectFolder> project = ProjectFolder.enclosing(file);
        Path sweeps = project.isPresent() ? project.get().sweepsDir() : file.resolveSibling(SWEEPS);
        return sweeps.resolve(stem(file) + "-" + plan.id().substring(0, NAME_DIGITS));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString().replaceFirst("(\\.experiment)?\\.json$", "");
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "-");
        return plain.isEmpty() || plain.startsWith(".") ? "sweep" : plain;
    }

    /**
     * Makes the folder of a sweep, or takes one that is there. A folder of another sweep becomes that of this one, and
     * those of its results that this one has, too, are used again.
     *
     * @param keep which cells keep run folders; empty to leave it as it is, or to the usual
     * @throws InvalidInput if there is something else, or nothing can be written there
     */
    public static SweepFolder prepare(Path folder, SweepPlan plan, Optional<Keep> keep) {
        try {
            Files.createDirectories(folder);
            if (isSweep(folder)) {
                return open(folder).changed(plan, keep);
            }
            requireEmpty(folder);
            return new SweepFolder(folder, record(folder, plan, keep.orElse(Keep.usual(plan.cells()))))
                    .written(plan);
        } catch (IOException e) {
            throw RunFolders.notWritable("sweep folder", folder, e);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            // experiment.json alone is what a kill has left of a sweep that was just being made
            if (content.anyMatch(file -> !file.getFileName().toString().equals(EXPERIMENT)
                    && !file.getFileName().toString().equals("lock"))) {
                throw new InvalidInput(new Problem("sweep folder", folder + ", which is not empty",
                        "a folder that is new, empty or holds a sweep"));
            }
        }
    }

    private SweepFolder changed(SweepPlan plan, Optional<Keep> keep) throws IOException {
        boolean same = record.sweep().equals(plan.id());
        Keep kept = keep.orElse(same ? record.keep() : Keep.usual(plan.cells()));
        if (same && kept == record.keep()) {
            return this;
        }
        SweepRecord fresh = record(path, plan, kept);
        return new SweepFolder(path, same ? new SweepRecord(fresh.sweep(), fresh.cells(), kept,
                fresh.experimentFolder(), record.started(), record.brink()) : fresh).written(plan);
    }

    private static SweepRecord record(Path folder, SweepPlan plan, Keep keep) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = plan.folder().toAbsolutePath().normalize();
        // two drives have no relative path between them
        Path relative = to.getRoot().equals(from.getRoot()) ? from.relativize(to) : to;
        return new SweepRecord(plan.id(), plan.cells(), keep, relative.toString().replace('\\', '/'),
                Instant.now().truncatedTo(ChronoUnit.MILLIS), BrinkVersion.current());
    }

    private SweepFolder written(SweepPlan plan) throws IOException {
        ExperimentDocument.write(path.resolve(EXPERIMENT), plan.document());
        record.write(path);
        return this;
    }

    /**
     * Opens a sweep.
     *
     * @throws InvalidInput if the folder holds none
     * @throws org.brink.store.document.InvalidDocument if one of its documents is damaged
     * @throws IOException if it cannot be read
     */
    public static SweepFolder open(Path folder) throws IOException {
        if (!isSweep(folder)) {
            throw new InvalidInput(new Problem("sweep folder", folder.toString(), "a folder that holds a sweep"));
        }
        return new SweepFolder(folder, SweepRecord.read(folder));
    }

    /** The folder. */
    public Path path() {
        return path;
    }

    /** The name of the folder. */
    public String name() {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }

    /** The number of cells. */
    public int cells() {
        return record.cells();
    }

    /** Which cells keep run folders. */
    public Keep keep() {
        return record.keep();
    }

    /** When the sweep was first started. */
    public Instant started() {
        return record.started();
    }

    /** The experiment with its axes. */
    public Experiment experiment() throws IOException {
        return ExperimentDocument.read(path.resolve(EXPERIMENT));
    }

    /** The cells. */
    public SweepPlan plan() throws IOException {
        return SweepPlan.stored(experiment(), path.resolve(record.experimentFolder()).normalize(), record.sweep());
    }

    /** Whether a process of this machine is working on the sweep. */
    public boolean isBusy() throws IOException {
        return RunLock.isHeld(path);
    }

    /** The folder of the run of a cell, whether it is there or not. */
    public Path runDir(int cell, long key) {
        return path.resolve(RUNS).resolve(SweepPlan.hash(key) + "-" + cell);
    }

    /** All results so far, those of a sweep that goes on included. */
    public SweepTable table() throws IOException {
        while (true) {
            Object before = TableFiles.stamp(path);
            SweepTable table = new SweepTable(record.cells());
            read(table, result -> { });
            // else journals may have been moved into a table that had been read already
            if (before.equals(TableFiles.stamp(path))) {
                return table;
            }
        }
    }

    /**
     * Reads all results.
     *
     * @param table receives those of this sweep
     * @param others receives those of sweeps that were in this folder before
     */
    void read(SweepTable table, Consumer<CellResult> others) throws IOException {
        TableFiles.read(path, record.sweep(), (same, result) -> {
            if (same) {
                put(table, result);
            } else {
                others.accept(result);
            }
        });
        for (Path journal : journals()) {
            JournalReader reader = new JournalReader(journal);
            reader.read(result -> {
                if (reader.sweep().equals(Optional.of(record.sweep()))) {
                    put(table, result);
                } else {
                    others.accept(result);
                }
            });
        }
    }

    /** Results are the same wherever they come from, but one that failed may have done better another time. */
    private static void put(SweepTable table, CellResult result) {
        boolean failed = result.status().state() == State.FAILED;
        if (!failed || !table.has(result.cell()) || table.is(result.cell(), State.FAILED)) {
            table.put(result);
        }
    }

    /** Reads all results of this sweep one by one. */
    void read(Consumer<CellResult> results) throws IOException {
        SweepTable table = table();
        for (int cell : table.knownCells()) {
            results.accept(table.result(cell));
        }
    }

    /** The version of Brink that the sweep was started with. */
    String version() {
        return record.brink();
    }

    /** The file that names a job of other processes on this sweep; missing if there is none. */
    public Path jobFile() {
        return path.resolve("cluster").resolve("job.json");
    }

    /** Whether other processes were told to work on this sweep, and their results have not been collected. */
    public boolean hasJob() {
        return Files.exists(jobFile());
    }

    /**
     * The engine that was told to work on this sweep, if its results have not been collected.
     *
     * @throws org.brink.store.document.InvalidDocument if the file does not say
     */
    public Optional<String> jobEngine() throws IOException {
        try {
            return hasJob() ? Optional.of(JsonDocument.read(jobFile(), root -> root.requireText("executor")))
                    : Optional.empty();
        } catch (NoSuchFileException collected) {
            return Optional.empty();
        }
    }

    /** Begins a journal of this process. */
    Journal journal() throws IOException {
        return journal("");
    }

    /** Begins the journal of a process that works on a share of the sweep while others do, too. */
    Journal sharedJournal() throws IOException {
        return journal(SHARED);
    }

    private Journal journal(String prefix) throws IOException {
        Path folder = Files.createDirectories(path.resolve(JOURNALS));
        return new Journal(folder.resolve(prefix + UUID.randomUUID() + JOURNAL_SUFFIX), record.sweep());
    }

    /** The journals that are there, by name. */
    List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(path.resolve(JOURNALS))) {
            return files.filter(file -> file.toString().endsWith(JOURNAL_SUFFIX)).sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** The id of the sweep, see {@link SweepPlan#id}. */
    public String sweepId() {
        return record.sweep();
    }

    /**
     * Writes the table anew, from what is on the disk, so that it is made of what anybody else would read. Journals
     * whose results are in it are removed, but those of other processes, which may be at work, stay until no cell is
     * missing. To be called by the one process that has the lock of the folder.
     */
    void store(SweepPlan plan) throws IOException {
        List<Path> journals = journals();
        SweepTable table = table();
        TableFiles.write(path, plan, table);
        for (Path journal : journals) {
            if (table.known() == table.cells() || !journal.getFileName().toString().startsWith(SHARED)) {
                Files.deleteIfExists(journal);
            }
        }
    }
}
