package org.brink.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.Session;

/** A file that {@code --out} names. */
final class OutputFile {

    private final String name;
    private final Path file;

    private OutputFile(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    /** Checks what can be checked before there is anything to write. */
    static OutputFile of(Session session, String name) {
        Path file = session.resolve(name);
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw BadInput.option("--out", name + ", in a folder that does not exist", "a file in a folder");
        }
        if (Files.isDirectory(file)) {
            throw BadInput.option("--out", name + ", which is a folder", "a file");
        }
        return new OutputFile(name, file);
    }

    Path path() {
        return file;
    }

    /** Writes beside the file and then over it, so that an error or Ctrl-C leaves no half of a file under its name. */
    void write(Content content) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        Path partial = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + "." + ending);
        try {
            content.writeTo(partial);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? "" : " (" + e.getReason() + ")";
            throw BadInput.option("--out", name + reason, "a file that can be written");
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {

        void writeTo(Path partial) throws IOException;
    }
}
