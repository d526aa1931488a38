package org.brink.networks.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brink.api.array.NpzWriter;

/** Arrays for an archive of a test. */
final class Npz {

    private final Map<String, List<Long>> shapes = new LinkedHashMap<>();
    private final Map<String, double[]> values = new LinkedHashMap<>();

    Npz with(String name, List<Long> shape, double... numbers) {
        shapes.put(name, shape);
        values.put(name, numbers);
        return this;
    }

    void write(Path file) throws IOException {
        try (NpzWriter writer = new NpzWriter(Files.newOutputStream(file))) {
            for (String name : shapes.keySet()) {
                writer.begin(name, shapes.get(name));
                for (double value : values.get(name)) {
                    writer.put(value);
                }
                writer.end();
            }
        }
    }

    /** An NPY file of doubles. */
    static byte[] npy(String shape, double... numbers) {
        return npy("<f8", shape, ByteBuffer.allocate(8 * numbers.length), numbers);
    }

    private static byte[] npy(String type, String shape, ByteBuffer data, double... numbers) {
        data.order(ByteOrder.LITTLE_ENDIAN);
        for (double number : numbers) {
            data.putDouble(number);
        }
        return npy(type, shape, data.array());
    }

    /** An NPY file of any type. */
    static byte[] npy(String type, String shape, byte[] data) {
        byte[] text = ("{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }\n")
                .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(10 + text.length + data.length).order(ByteOrder.LITTLE_ENDIAN).put((byte) 0x93)
                .put("NUMPY".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 0)
                .putShort((short) text.length).put(text).put(data).array();
    }
}
