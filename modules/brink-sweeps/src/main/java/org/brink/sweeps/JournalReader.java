package org.brink.sweeps;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** Reads a journal, which may be growing: each call goes on where the one before found the end. */
final class JournalReader {

    /** More than a result can take; what claims to be longer is damage. */
    private static final int LONGEST = 1 << 24;

    private final Path path;
    private final List<List<String>> names = new ArrayList<>();
    private Optional<String> sweep = Optional.empty();
    private long position;

    JournalReader(Path path) {
        this.path = path;
    }

    /** The id of the sweep; empty while the journal does not say. */
    Optional<String> sweep() {
        return sweep;
    }

    /** Hands on all whole results that were added since; what a kill has cut off at the end is left alone. */
    void read(Consumer<CellResult> results) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            file.skipNBytes(position);
            DataInputStream in = new DataInputStream(new BufferedInputStream(file, 1 << 16));
            for (Optional<byte[]> frame = next(in); frame.isPresent(); frame = next(in)) {
                take(JournalFormat.open(frame.get()), results);
                position += frame.get().length + 2L * Integer.BYTES;
            }
        } catch (NoSuchFileException gone) {
            // its results have been moved to the table meanwhile
            return;
        }
    }

    private void take(DataInputStream content, Consumer<CellResult> results) throws IOException {
        byte kind = content.readByte();
        if (kind == JournalFormat.SWEEP) {
            sweep = Optional.of(content.readUTF());
        } else if (kind == JournalFormat.NAMES) {
            names.add(JournalFormat.readNames(content));
        } else {
            results.accept(JournalFormat.readResult(content, names));
        }
    }

    /** The content of the next frame; empty if it is not, or not wholly, there. */
    private static Optional<byte[]> next(DataInputStream in) throws IOException {
        byte[] head = in.readNBytes(Integer.BYTES);
        if (head.length < Integer.BYTES) {
            return Optional.empty();
        }
        int length = JournalFormat.open(head).readInt();
        if (length <= 0 || length > LONGEST) {
            return Optional.empty();
        }
        byte[] content = in.readNBytes(length);
        byte[] sum = in.readNBytes(Integer.BYTES);
        CRC32 expected = new CRC32();
        expected.update(content);
        boolean whole = sum.length == Integer.BYTES
                && JournalFormat.open(sum).readInt() == (int) expected.getValue();
        return whole ? Optional.of(content) : Optional.empty();
    }
}
