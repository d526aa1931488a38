package org.brink.networks.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.junit.jupiter.api.Test;

class CifarProviderTest extends FileContract {

    private static final int RECORD = 3073;
    private static final int PIXELS = 3072;

    private byte[] first;
    private byte[] test;

    @Override
    protected DatasetProvider provider() {
        return new CifarProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("folder", "c", "examples", 4L),
                Map.of("folder", "c", "examples", 12L, "testExamples", 2L, "normalisation", "unit"));
    }

    /** Images with labels 0, 1, 2, … and random pixels. */
    private static byte[] batch(int images, int seed) {
        byte[] bytes = new byte[images * RECORD];
        new Random(seed).nextBytes(bytes);
        for (int i = 0; i < images; i++) {
            bytes[i * RECORD] = (byte) (i % 10);
        }
        return bytes;
    }

    @Override
    void writeFiles() throws IOException {
        first = batch(10, 1);
        test = batch(10, 3);
        write("c/data_batch_1.bin", first);
        write("c/data_batch_2.bin", batch(10, 2));
        write("c/test_batch.bin", test);
    }

    @Test
    void pixelsAreChannelLastAndTargetsOneHot() {
        Dataset data = load(Map.of("folder", "c", "examples", 3L, "classes", List.of(7L, 2L), "normalisation", "raw"))
                .train();
        assertEquals(List.of(32, 32, 3), data.inputShape());
        assertEquals(List.of(2), data.outputShape());
        // in the order of the files: class 2, class 7, class 2 of the second batch
        assertArrayEquals(new double[] {0, 1, 1, 0, 0, 1}, data.y());
        for (int pixel : new int[] {0, 31, 32, 1023}) {
            for (int channel = 0; channel < 3; channel++) {
                assertEquals(first[2 * RECORD + 1 + channel * 1024 + pixel] & 0xFF, data.x()[pixel * 3 + channel]);
            }
        }
        assertEquals(batch(10, 2)[2 * RECORD + 1] & 0xFF, data.x()[2 * PIXELS]);
    }

    @Test
    void standardisesWithTheTrainingExamplesOnly() {
        DataSplit split = load(Map.of("folder", "c", "examples", 10L, "testExamples", 1L));
        DataSplit raw = load(Map.of("folder", "c", "examples", 10L, "testExamples", 1L, "normalisation", "raw"));
        for (int channel = 0; channel < 3; channel++) {
            double sum = 0;
            double squares = 0;
            double[] x = split.train().x();
            for (int i = channel; i < x.length; i += 3) {
                sum += x[i];
                squares += x[i] * x[i];
            }
            assertEquals(0, 3 * sum / x.length, 1e-12);
            assertEquals(1, 3 * squares / x.length, 1e-12);
        }
        double[] testX = split.test().orElseThrow().x();
        double[] rawX = raw.test().orElseThrow().x();
        double slope = (split.train().x()[3] - split.train().x()[0]) / (raw.train().x()[3] - raw.train().x()[0]);
        assertEquals(split.train().x()[0] + slope * (rawX[0] - raw.train().x()[0]), testX[0], 1e-12);
        assertEquals(test[1] & 0xFF, rawX[0]);
        assertFalse(load(Map.of("folder", "c", "examples", 1L)).test().isPresent());
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        refused(Map.of("folder", "nowhere"), "no file at nowhere/data_batch_1.bin", "params.folder");
        refused(Map.of("folder", "c", "examples", 21L), "examples: found 21", "at most 20");
        refused(Map.of("folder", "c", "classes", List.of(1L, 1L)), "params.classes", "none twice");
        write("short/data_batch_1.bin", Arrays.copyOf(first, 2 * RECORD + 100));
        refused(Map.of("folder", "short", "examples", 3L), "short/data_batch_1.bin",
                "offset " + (2 * RECORD + 100), "3073 bytes");
        assertEquals(2, load(Map.of("folder", "short", "examples", 2L)).train().count());
        byte[] label = first.clone();
        label[RECORD] = 10;
        write("label/data_batch_1.bin", label);
        refused(Map.of("folder", "label", "examples", 3L), "label 10 at offset 3073", "0 to 9");
        refused(Map.of("folder", "label", "examples", 1L, "testExamples", 1L), "no file at label/test_batch.bin");
    }
}
