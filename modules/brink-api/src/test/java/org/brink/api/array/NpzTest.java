package org.brink.api.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpzTest {

    @TempDir
    private Path folder;

    private Path archive(double[] values) throws IOException {
        Path file = folder.resolve("data.npz");
        try (NpzWriter writer = new NpzWriter(Files.newOutputStream(file))) {
            writer.begin("layer1.weight", List.of((long) values.length / 2, 2L));
            for (double value : values) {
                writer.put(value);
            }
            writer.end();
            writer.beginIntegers("steps", List.of(3L));
            for (long step : new long[] {0, 1, 1L << 53}) {
                writer.put(step);
            }
            writer.end();
            writer.begin("none", List.of(0L));
            writer.end();
        }
        return file;
    }

    @Test
    void archiveIsReadAsItWasWritten() throws IOException {
        double[] values = new Random(3).doubles(60_000, -1e9, 1e9).toArray();
        values[7] = Double.POSITIVE_INFINITY;
        values[8] = -0.0;
        try (NpzFile file = NpzFile.open(archive(values))) {
            assertEquals(List.of("layer1.weight", "steps", "none"), file.names());
            NumberArray weight = file.read("layer1.weight").orElseThrow();
            assertEquals(List.of(30_000, 2), weight.shape());
            assertArrayEquals(values, weight.values());
            assertArrayEquals(new double[] {0, 1, 0x1p53}, file.read("steps").orElseThrow().values());
            assertEquals(0, file.read("none").orElseThrow().values().length);
            assertEquals(Optional.empty(), file.read("layer2.weight"));
        }
    }

    @Test
    void sameArraysMakeTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(archive(new double[] {1, 2}));
        assertArrayEquals(first, Files.readAllBytes(archive(new double[] {1, 2})));
    }

    @Test
    void brokenArchivesAreRefused() throws IOException {
        byte[] whole = Files.readAllBytes(archive(new Random(4).doubles(1000).toArray()));
        Path broken = folder.resolve("broken.npz");
        Files.write(broken, Arrays.copyOf(whole, whole.length / 2));
        ArrayFormatException e = assertThrows(ArrayFormatException.class, () -> NpzFile.open(broken));
        assertTrue(e.getMessage().contains("no whole ZIP archive"), e.getMessage());
        byte[] spoiled = whole.clone();
        Arrays.fill(spoiled, 200, 260, (byte) 0xA5);
        Files.write(broken, spoiled);
        try (NpzFile file = NpzFile.open(broken)) {
            assertThrows(IOException.class, () -> file.read("layer1.weight"));
        }
    }

    @Test
    void writerInsistsOnItsShapes() throws IOException {
        try (NpzWriter writer = new NpzWriter(OutputStream.nullOutputStream())) {
            assertThrows(IllegalStateException.class, () -> writer.put(1.0));
            writer.begin("two", List.of(2L));
            writer.put(1.0);
            assertThrows(IllegalStateException.class, writer::end);
            assertThrows(IllegalStateException.class, () -> writer.begin("next", List.of(1L)));
            writer.put(2.0);
            assertThrows(IllegalStateException.class, () -> writer.put(3.0));
            writer.end();
        }
    }
}
