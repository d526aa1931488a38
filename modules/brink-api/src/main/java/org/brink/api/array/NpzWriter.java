package org.brink.api.array;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an archive of named arrays that NumPy can load, value by value, in constant memory. For one thread.
 *
 * <pre>{@code
 * writer.begin("loss", List.of(1000L));
 * for (…) {
 *     writer.put(loss);
 * }
 * writer.end();
 * }</pre>
 */
public final class NpzWriter implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int WIDTH = Long.BYTES;
    /** The time of every entry, so that the same arrays make the same bytes: 1 January 1980, the first there is. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private long left;

    /** An archive that goes to a stream, which {@link #close} closes. */
    public NpzWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // numbers hardly shrink; speed is worth more
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Begins an array of doubles (f8). */
    public void begin(String name, List<Long> shape) throws IOException {
        begin(name, shape, ArrayType.FLOAT64);
    }

    /** Begins an array of 64-bit integers (i8). */
    public void beginIntegers(String name, List<Long> shape) throws IOException {
        begin(name, shape, ArrayType.INT64);
    }

    private void begin(String name, List<Long> shape, ArrayType type) throws IOException {
        if (left != 0) {
            throw new IllegalStateException(left + " values of the array before are missing");
        }
        ZipEntry entry = new ZipEntry(name + ".npy");
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(NpyHeader.bytes(type, shape));
        left = shape.stream().reduce(1L, Math::multiplyExact);
    }

    /** Writes the next double, in row-major order. */
    public void put(double value) throws IOException {
        room();
        buffer.putDouble(value);
    }

    /** Writes the next integer, in row-major order. */
    public void put(long value) throws IOException {
        room();
        buffer.putLong(value);
    }

    private void room() throws IOException {
        if (left == 0) {
            throw new IllegalStateException("the array is full");
        }
        left--;
        if (buffer.remaining() < WIDTH) {
            flush();
        }
    }

    private void flush() throws IOException {
        zip.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    /** Ends the array that was begun. */
    public void end() throws IOException {
        if (left != 0) {
            throw new IllegalStateException(left + " values are missing");
        }
        flush();
        zip.closeEntry();
    }

    /** Completes the archive without closing the stream that it goes to. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
