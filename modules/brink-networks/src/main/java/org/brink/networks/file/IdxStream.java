package org.brink.networks.file;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unsigned bytes of an IDX file, plain or compressed: big-endian magic number and extents, then the bytes. */
final class IdxStream implements Closeable {

    /** Two zeros, then the code of unsigned bytes; the last byte is the number of extents. */
    private static final int UNSIGNED_BYTES = 0x0800;
    private static final int BUFFER = 1 << 16;

    private final NamedFile file;
    private final InputStream in;
    private final List<Integer> extents = new ArrayList<>();
    private long offset;

    private IdxStream(NamedFile file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** Opens a file and reads its head. */
    static IdxStream open(NamedFile file, int dimensions) throws IOException {
        InputStream raw = file.read(path -> new BufferedInputStream(Files.newInputStream(path), BUFFER));
        IdxStream stream = null;
        try {
            stream = new IdxStream(file, file.name().endsWith(".gz") ? unpacked(file, raw) : raw);
            stream.readHead(dimensions);
            return stream;
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private static InputStream unpacked(NamedFile file, InputStream raw) throws IOException {
        try {
            return new GZIPInputStream(raw, BUFFER);
        } catch (ZipException | EOFException e) {
            throw file.wrong("no gzip data at offset 0", "a file compressed with gzip");
        }
    }

    private void readHead(int dimensions) throws IOException {
        int magic = ByteBuffer.wrap(read(4)).getInt();
        int expected = UNSIGNED_BYTES | dimensions;
        if (magic != expected) {
            throw file.wrong(String.format("magic number 0x%08X at offset 0", magic),
                    String.format("0x%08X, an IDX file of unsigned bytes in %d %s", expected, dimensions,
                            dimensions == 1 ? "dimension" : "dimensions"));
        }
        for (int i = 0; i < dimensions; i++) {
            int extent = ByteBuffer.wrap(read(4)).getInt();
            if (extent < 0) {
                throw file.wrong("extent " + Integer.toUnsignedString(extent) + " at offset " + (offset - 4),
                        "a number below 2147483648");
            }
            extents.add(extent);
        }
    }

    NamedFile file() {
        return file;
    }

    List<Integer> extents() {
        return extents;
    }

    /** The offset of the next byte, in the unpacked file. */
    long offset() {
        return offset;
    }

    /** Reads that many bytes. */
    byte[] read(int count) throws IOException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(count);
        } catch (ZipException | EOFException e) {
            throw file.wrong("spoiled gzip data behind offset " + offset + " of the content", "a whole gzip file");
        }
        if (bytes.length < count) {
            throw file.wrong("the end at offset " + (offset + bytes.length),
                    "at least " + (offset + count) + " bytes");
        }
        offset += count;
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
