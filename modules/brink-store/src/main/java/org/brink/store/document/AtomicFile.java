package org.brink.store.document;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files so that a reader, or a crash, sees either the old content or the new one, never a part. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /** Writes a text as UTF-8: to a temporary file in the same folder, to the disk, and then over the old file. */
    public static void write(Path file, String text) throws IOException {
        writeStream(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes what the content gives, in the same way; if the content fails, the old file stays. */
    public static void writeStream(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        // not createTempFile: its files are for the owner only, whereas projects may be shared
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            // not a channel: that would be closed, and the document lost, if the thread is interrupted
            try (FileOutputStream out = new FileOutputStream(temporary.toFile())) {
                content.writeTo(out);
                out.getFD().sync();
            }
            replace(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void replace(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything, and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
