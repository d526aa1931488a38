package org.brink.store.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The checkpoints of a run folder: files {@code checkpoints/<step>.npz}, each written in one piece. Safe for all
 * threads; only the writer of the run writes.
 */
public final class Checkpoints {

    private static final String FOLDER = "checkpoints";
    private static final String SUFFIX = ".npz";
    private static final String NAME = "\\d{1,18}\\.npz";

    private final Path runDir;
    private final Path folder;

    /** The checkpoints of a run folder, which need not have any. */
    public Checkpoints(Path runDir) {
        this.runDir = runDir;
        folder = runDir.resolve(FOLDER);
    }

    /** The steps at which there are checkpoints, increasing. */
    public List<Long> steps() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches(NAME))
                    .map(name -> Long.valueOf(name.substring(0, name.length() - SUFFIX.length())))
                    .sorted(Comparator.naturalOrder()).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** The last checkpoint up to a step; one that is damaged is passed over, as its only loss is time. */
    public Optional<Checkpoint> latest(long upTo) throws IOException {
        return latest(upTo, checkpoint -> true);
    }

    /** The last checkpoint up to which all rows are stored, from which the run can go on. */
    public Optional<Checkpoint> latestWithRows() throws IOException {
        List<Long> stored = new ArrayList<>();
        for (StoredTable table : StoredTable.all(runDir)) {
            stored.add(table.rows());
        }
        return latest(Long.MAX_VALUE, checkpoint -> covers(stored, checkpoint.rows()));
    }

    private static boolean covers(List<Long> stored, List<Long> needed) {
        return stored.size() == needed.size()
                && IntStream.range(0, needed.size()).allMatch(i -> stored.get(i) >= needed.get(i));
    }

    private Optional<Checkpoint> latest(long upTo, Predicate<Checkpoint> usable) throws IOException {
        List<Long> steps = steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) <= upTo) {
                Optional<Checkpoint> read = CheckpointFormat.read(file(steps.get(i)));
                if (read.isPresent() && usable.test(read.get())) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    /** Adds a checkpoint, in place of one of the same step. */
    public void write(Checkpoint checkpoint) throws IOException {
        Files.createDirectories(folder);
        CheckpointFormat.write(file(checkpoint.step()), checkpoint);
    }

    /** Removes the checkpoint of a step, if there is one. */
    public void delete(long step) throws IOException {
        Files.deleteIfExists(file(step));
    }

    private Path file(long step) {
        return folder.resolve(step + SUFFIX);
    }
}
