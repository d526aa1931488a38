package org.brink.landscape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.store.document.AtomicFolder;
import org.brink.store.project.ProjectFolder;
import org.brink.store.run.RunFolders;

/** Folders of stored slices: {@code slices/<name>} with {@code slice.json} and {@code values.npz}. */
public final class SliceFolder {

    private static final String RUNS = "runs";
    private static final String SLICES = "slices";

    private SliceFolder() {
    }

    /** Where the slices of a run are kept: in its project, or beside the folder of its runs. */
    public static Path slicesOf(Path runDir) throws IOException {
        Path run = runDir.toAbsolutePath().normalize();
        Optional<ProjectFolder> project = ProjectFolder.enclosing(run);
        if (project.isPresent()) {
            return project.get().root().resolve(SLICES);
        }
        Path parent = run.getParent();
        return parent.getFileName() != null && parent.getFileName().toString().equals(RUNS)
                ? parent.resolveSibling(SLICES) : parent.resolve(SLICES);
    }

    /** Whether a folder holds a slice. */
    public static boolean isSlice(Path folder) {
        return Files.isRegularFile(folder.resolve(SliceFormat.DOCUMENT));
    }

    /** All slices in a folder, by name; none if there is no such folder. */
    public static List<Path> list(Path slices) throws IOException {
        try (Stream<Path> folders = Files.list(slices)) {
            return folders.filter(SliceFolder::isSlice).sorted(Comparator.comparing(Path::getFileName)).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /**
     * Stores a slice under a new name, such as {@code pca-loss-500-1}.
     *
     * @param slices made if missing
     * @return the folder of the slice
     * @throws InvalidInput if nothing can be written there
     */
    public static Path store(Path slices, Slice slice) {
        String stem = slice.span().id() + "-" + slice.quantity().id() + "-" + slice.step();
        try {
            return AtomicFolder.createNumbered(slices, stem, folder -> SliceFormat.write(folder, slice));
        } catch (IOException e) {
            throw RunFolders.notWritable("slices folder", slices, e);
        }
    }

    /**
     * Stores a slice in a folder of the caller's choice.
     *
     * @throws InvalidInput if there is something of that name already, or nothing can be written there
     */
    public static void create(Path folder, Slice slice) {
        try {
            if (!AtomicFolder.create(folder, partial -> SliceFormat.write(partial, slice))) {
                throw new InvalidInput(new Problem("slice folder", folder + ", which exists", "a new folder"));
            }
        } catch (IOException e) {
            throw RunFolders.notWritable("slice folder", folder, e);
        }
    }

    /**
     * The ids of the runs that a slice goes through, without reading its numbers.
     *
     * @throws org.brink.store.document.InvalidDocument if its document is damaged
     * @throws IOException if it cannot be read
     */
    public static List<String> runs(Path folder) throws IOException {
        return SliceFormat.runs(folder);
    }

    /**
     * Reads a slice.
     *
     * @throws InvalidInput if the folder holds none, or a damaged one
     */
    public static Slice read(Path folder) {
        if (!isSlice(folder)) {
            throw new InvalidInput(new Problem("slice", folder.toString(), "a folder that holds a slice"));
        }
        try {
            return SliceFormat.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
