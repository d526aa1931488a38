package org.brink.store.run;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Reads parts of files of little-endian 64-bit values. Files are opened for each read: that is cheap beside the read,
 * holds no handles for the many columns of many runs, and an interrupted thread closes only what is its own.
 */
final class ColumnReader {

    private static final int CHUNK = 1 << 13;

    private ColumnReader() {
    }

    static void read(Path file, long first, int count, long[] out) throws IOException {
        read(file, first, count, (from, bytes, n) -> bytes.asLongBuffer().get(out, from, n));
    }

    static void read(Path file, long first, int count, double[] out) throws IOException {
        read(file, first, count, (from, bytes, n) -> bytes.asDoubleBuffer().get(out, from, n));
    }

    private interface Sink {
        void take(int from, ByteBuffer bytes, int count);
    }

    private static void read(Path file, long first, int count, Sink sink) throws IOException {
        if (count == 0) {
            return;
        }
        ByteBuffer buffer = ByteBuffer.allocate(8 * Math.min(count, CHUNK)).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (int done = 0; done < count; ) {
                int n = Math.min(count - done, CHUNK);
                buffer.clear().limit(8 * n);
                for (long at = 8 * (first + done); buffer.hasRemaining(); ) {
                    int got = channel.read(buffer, at);
                    if (got < 0) {
                        throw new EOFException("no value " + (at / 8) + " in " + file);
                    }
                    at += got;
                }
                sink.take(done, buffer.flip(), n);
                done += n;
            }
        }
    }
}
