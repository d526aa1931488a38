package org.brink.api.array;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Reads arrays as NumPy stores them: format versions 1 to 3, C order, little-endian numbers of types f8, f4, i8, i4, u1
 * and b1.
 */
public final class NpyReader {

    static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

    private static final int CHUNK = 1 << 16;

    private NpyReader() {
    }

    /**
     * Reads a file.
     *
     * @throws ArrayFormatException if it does not hold such an array, saying what was found and expected
     * @throws IOException if it cannot be read
     */
    public static NumberArray read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in);
        }
    }

    /**
     * Reads a stream to its end, which must be the end of the array.
     *
     * @throws ArrayFormatException if it does not hold such an array
     */
    static NumberArray read(InputStream in) throws IOException {
        byte[] magic = in.readNBytes(MAGIC.length);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new ArrayFormatException("bytes at offset 0 that begin no NPY file",
                    "the signature \\x93NUMPY");
        }
        byte[] version = exactly(in, 2, MAGIC.length);
        if (version[0] < 1 || version[0] > 3) {
            throw new ArrayFormatException("format version " + version[0] + " at offset 6", "1, 2 or 3");
        }
        int lengthBytes = version[0] == 1 ? 2 : 4;
        byte[] lengthField = Arrays.copyOf(exactly(in, lengthBytes, 8), 4);
        int length = ByteBuffer.wrap(lengthField).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (length < 0 || length > NpyHeader.LONGEST) {
            throw new ArrayFormatException("a header of " + Integer.toUnsignedString(length) + " bytes at offset 8",
                    "at most " + NpyHeader.LONGEST);
        }
        String text = new String(exactly(in, length, 8L + lengthBytes), StandardCharsets.UTF_8);
        return values(in, NpyHeader.parse(text), 8L + lengthBytes + length);
    }

    private static NumberArray values(InputStream in, NpyHeader header, long offset) throws IOException {
        long count = 1;
        for (long extent : header.shape()) {
            if (extent != 0 && count > Integer.MAX_VALUE / extent) {
                throw new ArrayFormatException("an array of shape " + header.shape(),
                        "at most " + Integer.MAX_VALUE + " numbers");
            }
            count *= extent;
        }
        // grows with what is really there, so that a spoiled shape asks for no memory
        double[] values = new double[(int) Math.min(count, CHUNK)];
        int bytes = header.type().bytes();
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK * bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int done = 0; done < count;) {
            int wanted = (int) Math.min(CHUNK, count - done) * bytes;
            int read = in.readNBytes(buffer.array(), 0, wanted);
            if (read < wanted) {
                long there = (long) done * bytes + read;
                throw new ArrayFormatException("the end at offset " + (offset + there) + ", after " + there / bytes
                        + " of " + count + " numbers", header.shape() + " numbers of type " + header.type().descr());
            }
            if (done == values.length) {
                values = Arrays.copyOf(values, (int) Math.min(count, 2L * done));
            }
            buffer.position(0);
            for (int i = 0; i < wanted / bytes; i++) {
                values[done++] = header.type().next(buffer);
            }
        }
        if (in.read() >= 0) {
            throw new ArrayFormatException("more bytes at offset " + (offset + count * bytes),
                    "the end after " + count + " numbers of type " + header.type().descr());
        }
        List<Integer> shape = header.shape().stream().map(Math::toIntExact).toList();
        return new NumberArray(shape, values);
    }

    private static byte[] exactly(InputStream in, int count, long offset) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new ArrayFormatException("the end at offset " + (offset + bytes.length), "a header of NPY");
        }
        return bytes;
    }
}
