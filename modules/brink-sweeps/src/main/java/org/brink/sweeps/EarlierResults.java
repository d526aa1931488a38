package org.brink.sweeps;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.run.RunStatus.State;
import org.brink.store.document.InvalidDocument;
import org.brink.store.run.RunFolders;

/**
 * Results of other sweeps over the same experiments: those that were in the same folder before its axes were changed,
 * and those of sweeps beside it that were made from a file of the same name. Found by the hash of the experiment.
 */
final class EarlierResults {

    /**
     * Where a result was found.
     *
     * @param result the result, with the number of the cell there
     * @param folder the sweep that it is from
     */
    private record Found(CellResult result, SweepFolder folder) {
    }

    private final SweepFolder folder;
    private final Map<Long, Found> found = new HashMap<>();

    EarlierResults(SweepFolder folder) {
        this.folder = folder;
    }

    /** Adds a result that was found in the folder itself. */
    void add(CellResult result) {
        add(result, folder);
    }

    private void add(CellResult result, SweepFolder from) {
        // what failed may do better now
        if (result.status().state() != State.FAILED) {
            found.putIfAbsent(result.key(), new Found(result, from));
        }
    }

    /** Adds the results of the sweeps beside the folder. */
    void addNeighbours() throws IOException {
        Path self = folder.path().toAbsolutePath().normalize();
        String stem = stem(folder.name());
        for (Path path : SweepFolder.list(self.getParent())) {
            if (!path.equals(self) && stem(path.getFileName().toString()).equals(stem)) {
                addFrom(path);
            }
        }
    }

    private void addFrom(Path path) throws IOException {
        try {
            SweepFolder other = SweepFolder.open(path);
            if (other.version().equals(folder.version())) {
                other.read(result -> add(result, other));
            }
        } catch (InvalidInput | InvalidDocument damaged) {
            // a damaged sweep beside this one is none of its business
            return;
        }
    }

    private static String stem(String name) {
        return name.replaceFirst("-[0-9a-f]{10}$", "");
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The result for a cell, if there is one, together with its run folder where cells keep them. */
    Optional<CellResult> find(int cell, long key) throws IOException {
        Found earlier = found.get(key);
        if (earlier == null) {
            return Optional.empty();
        }
        if (folder.keep() == Keep.ALL && !copied(earlier, folder.runDir(cell, key))) {
            return Optional.empty();
        }
        return Optional.of(earlier.result().at(cell));
    }

    private static boolean copied(Found earlier, Path to) throws IOException {
        Path from = earlier.folder().runDir(earlier.result().cell(), earlier.result().key());
        if (from.equals(to) || RunFolders.isRun(to)) {
            return RunFolders.isRun(to);
        }
        if (!RunFolders.isRun(from)) {
            return false;
        }
        Files.createDirectories(to.getParent());
        Path partial = to.resolveSibling("." + to.getFileName() + "." + UUID.randomUUID());
        List<Path> content;
        try (Stream<Path> walk = Files.walk(from)) {
            content = walk.toList();
        }
        for (Path path : content) {
            Files.copy(path, partial.resolve(from.relativize(path).toString()));
        }
        try {
            Files.move(partial, to);
        } catch (FileAlreadyExistsException leftByAKill) {
            return false;
        }
        return true;
    }
}
