package org.brink.store.run;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Appends little-endian 64-bit values to a file through a buffer. A plain stream and not a channel: a thread that is
 * interrupted must not lose its files.
 */
final class ColumnWriter implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final FileOutputStream file;
    private final byte[] bytes = new byte[BUFFER_BYTES];
    private final ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

    ColumnWriter(Path path) throws IOException {
        file = new FileOutputStream(path.toFile(), true);
    }

    void put(long value) throws IOException {
        if (!buffer.hasRemaining()) {
            flush();
        }
        buffer.putLong(value);
    }

    void put(double value) throws IOException {
        if (!buffer.hasRemaining()) {
            flush();
        }
        buffer.putDouble(value);
    }

    void put(double[] values, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            put(values[i]);
        }
    }

    /** Hands everything to the operating system: other processes see it, and a kill of this one cannot reach it. */
    void flush() throws IOException {
        file.write(bytes, 0, buffer.position());
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            flush();
        }
    }
}
