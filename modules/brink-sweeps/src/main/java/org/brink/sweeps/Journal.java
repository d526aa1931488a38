package org.brink.sweeps;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Appends results to a file of this process alone, each with one call of the operating system: once it returns, a kill
 * cannot reach the result any more. Safe for all threads.
 */
final class Journal implements Closeable {

    private final FileOutputStream file;
    private final Map<List<String>, Integer> names = new HashMap<>();

    /**
     * Begins a journal.
     *
     * @param path of a file that does not exist
     * @param sweep id of the sweep whose results these are
     */
    Journal(Path path, String sweep) throws IOException {
        file = new FileOutputStream(path.toFile());
        try {
            file.write(frame(JournalFormat.sweep(sweep)));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    synchronized void append(CellResult result) throws IOException {
        List<String> channels = result.summary().names();
        Integer known = names.get(channels);
        if (known == null) {
            known = names.size();
            names.put(channels, known);
            file.write(frame(JournalFormat.names(channels)));
        }
        file.write(frame(JournalFormat.result(result, known)));
    }

    private static byte[] frame(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(content.length + 2 * Integer.BYTES).putInt(content.length).put(content)
                .putInt((int) sum.getValue()).array();
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
