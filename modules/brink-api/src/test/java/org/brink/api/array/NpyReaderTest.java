package org.brink.api.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NpyReaderTest {

    private static byte[] file(int version, String header, byte[] data) {
        byte[] text = header.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer buffer = ByteBuffer.allocate(12 + text.length + data.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(NpyReader.MAGIC).put((byte) version).put((byte) 0);
        if (version == 1) {
            buffer.putShort((short) text.length);
        } else {
            buffer.putInt(text.length);
        }
        buffer.put(text).put(data);
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private static String header(String descr, String shape) {
        return "{'descr': '" + descr + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
    }

    private static NumberArray read(byte[] bytes) throws IOException {
        return NpyReader.read(new ByteArrayInputStream(bytes));
    }

    private static void refused(byte[] bytes, String... parts) {
        ArrayFormatException e = assertThrows(ArrayFormatException.class, () -> read(bytes));
        for (String part : parts) {
            assertTrue(e.getMessage().contains(part), e.getMessage());
        }
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void readsAllTypes() throws IOException {
        byte[] doubles = little(16).putDouble(Math.PI).putDouble(-0.0).array();
        assertArrayEquals(new double[] {Math.PI, -0.0}, read(file(1, header("<f8", "(2,)"), doubles)).values());
        byte[] floats = little(8).putFloat(0.1f).putFloat(Float.NEGATIVE_INFINITY).array();
        NumberArray single = read(file(2, header("<f4", "(2, 1)"), floats));
        assertArrayEquals(new double[] {0.1f, Double.NEGATIVE_INFINITY}, single.values());
        assertEquals(List.of(2, 1), single.shape());
        byte[] longs = little(8).putLong(-(1L << 52)).array();
        assertArrayEquals(new double[] {-0x1p52}, read(file(3, header("<i8", "(1,)"), longs)).values());
        byte[] ints = little(4).putInt(-7).array();
        NumberArray scalar = read(file(1, header("<i4", "()"), ints));
        assertEquals(List.of(), scalar.shape());
        assertArrayEquals(new double[] {-7}, scalar.values());
        byte[] bytes = {0, 1, (byte) 255};
        assertArrayEquals(new double[] {0, 1, 255}, read(file(1, header("|u1", "(3,)"), bytes)).values());
        assertArrayEquals(new double[] {0, 1, 1}, read(file(1, header("|b1", "(3,)"), bytes)).values());
        assertEquals(0, read(file(1, header("<f8", "(0, 5)"), new byte[0])).values().length);
    }

    @Test
    void readsWhatIsLongerThanItsBuffer() throws IOException {
        double[] values = new Random(2).doubles(200_001).toArray();
        ByteBuffer data = little(8 * values.length);
        Arrays.stream(values).forEach(data::putDouble);
        assertArrayEquals(values, read(file(1, header("<f8", "(3, 66667)"), data.array())).values());
    }

    @Test
    void namesWhatIsWrong() {
        refused("PK, but no archive".getBytes(StandardCharsets.US_ASCII), "offset 0", "NUMPY");
        refused(file(4, header("<f8", "(1,)"), new byte[8]), "version 4", "1, 2 or 3");
        refused(file(1, header(">f8", "(1,)"), new byte[8]), "'>f8'", "<f8, <f4, <i8, <i4, |u1, |b1");
        refused(file(1, header("<c16", "(1,)"), new byte[16]), "'<c16'");
        refused(file(1, "{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (1,), }\n", new byte[8]),
                "records of several fields");
        refused(file(1, header("<f8", "(2, 2)").replace("False", "True"), new byte[32]), "Fortran order", "C order");
        refused(file(1, "{'descr': '<f8', 'fortran_order': False, }\n", new byte[8]), "'shape'");
        refused(file(1, header("<f8", "(99999, 99999)"), new byte[8]), "[99999, 99999]", "at most");
        refused(file(1, header("<f8", "(99999999999999999999,)"), new byte[8]), "99999999999999999999");
    }

    @Test
    void namesTheOffsetWhereAFileEndsTooEarlyOrTooLate() {
        byte[] whole = file(1, header("<f8", "(3,)"), new byte[24]);
        int start = whole.length - 24;
        refused(Arrays.copyOf(whole, whole.length - 5), "offset " + (whole.length - 5), "2 of 3 numbers");
        refused(Arrays.copyOf(whole, start), "offset " + start, "0 of 3 numbers");
        refused(Arrays.copyOf(whole, 30), "offset 30", "header");
        refused(Arrays.copyOf(whole, whole.length + 1), "more bytes at offset " + whole.length);
        refused(Arrays.copyOf(whole, 3), "offset 0");
        refused(file(1, header("<f8", "(2000000000,)"), new byte[24]), "3 of 2000000000 numbers");
    }

    @Test
    void everyTruncationIsRefusedCleanly() {
        byte[] whole = file(1, header("<f4", "(4, 2)"), new byte[32]);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(ArrayFormatException.class, () -> read(part));
        }
    }

    @Test
    void spoiledBytesNeverDoWorseThanARefusal() {
        byte[] whole = file(1, header("<f8", "(2, 3)"), new byte[48]);
        Random random = new Random(6);
        int refused = 0;
        for (int trial = 0; trial < 3000; trial++) {
            byte[] spoiled = whole.clone();
            spoiled[random.nextInt(whole.length - 48)] = (byte) random.nextInt(256);
            try {
                read(spoiled);
            } catch (IOException e) {
                refused++;
            }
        }
        assertTrue(refused > 1000, refused + " of 3000 refused");
    }
}
