package org.brink.store.document;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes folders that appear whole or not at all. */
public final class AtomicFolder {

    private AtomicFolder() {
    }

    /** What is written into a new folder. */
    @FunctionalInterface
    public interface Content {

        /** Writes all files into an empty folder. */
        void write(Path folder) throws IOException;
    }

    /**
     * Writes a folder under the first free name {@code <stem>-1}, {@code <stem>-2}, …
     *
     * @param parent made if missing
     * @return the folder
     */
    public static Path createNumbered(Path parent, String stem, Content content) throws IOException {
        Files.createDirectories(parent);
        for (int n = 1;; n++) {
            Path folder = parent.resolve(stem + "-" + n);
            if (create(folder, content)) {
                return folder;
            }
        }
    }

    /**
     * Writes beside the folder and gives it its name in one go.
     *
     * @param folder its parent is made if missing
     * @return false if there is something of that name already; then nothing has changed
     */
    public static boolean create(Path folder, Content content) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (Files.exists(folder)) {
            return false;
        }
        Path partial = folder.resolveSibling("." + folder.getFileName() + "." + UUID.randomUUID());
        Files.createDirectory(partial);
        try {
            content.write(partial);
            Files.move(partial, folder);
            return true;
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException taken) {
            return false;
        } finally {
            remove(partial);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
