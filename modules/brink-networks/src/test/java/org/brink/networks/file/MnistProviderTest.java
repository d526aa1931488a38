package org.brink.networks.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.junit.jupiter.api.Test;

class MnistProviderTest extends FileContract {

    private static final int COUNT = 20;
    private static final int ROWS = 4;
    private static final int COLUMNS = 5;

    private final byte[] images = images(COUNT, 1);
    private final byte[] labels = labels(COUNT);

    @Override
    protected DatasetProvider provider() {
        return new MnistProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("folder", "m", "examples", 20L, "testExamples", 5L),
                Map.of("folder", "z", "examples", 7L, "normalisation", "unit"));
    }

    private static byte[] images(int count, int seed) {
        byte[] pixels = new byte[count * ROWS * COLUMNS];
        new Random(seed).nextBytes(pixels);
        return ByteBuffer.allocate(16 + pixels.length).putInt(0x803).putInt(count).putInt(ROWS).putInt(COLUMNS)
                .put(pixels).array();
    }

    private static byte[] labels(int count) {
        ByteBuffer bytes = ByteBuffer.allocate(8 + count).putInt(0x801).putInt(count);
        for (int i = 0; i < count; i++) {
            bytes.put((byte) (i % 10));
        }
        return bytes.array();
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void pair(String folder, byte[] images, byte[] labels) throws IOException {
        write(folder + "/train-images-idx3-ubyte", images);
        write(folder + "/train-labels-idx1-ubyte", labels);
    }

    @Override
    void writeFiles() throws IOException {
        pair("m", images, labels);
        write("m/t10k-images-idx3-ubyte.gz", zipped(images(5, 2)));
        write("m/t10k-labels-idx1-ubyte", labels(5));
        write("z/train-images-idx3-ubyte.gz", zipped(images));
        write("z/train-labels-idx1-ubyte.gz", zipped(labels));
    }

    @Test
    void plainAndCompressedFilesGiveTheSame() {
        Dataset plain = load(Map.of("folder", "m", "examples", 20L, "normalisation", "raw")).train();
        Dataset zipped = load(Map.of("folder", "z", "examples", 20L, "normalisation", "raw")).train();
        assertEquals(List.of(ROWS, COLUMNS, 1), plain.inputShape());
        assertArrayEquals(plain.x(), zipped.x());
        assertArrayEquals(plain.y(), zipped.y());
        for (int i = 0; i < plain.x().length; i++) {
            assertEquals(images[16 + i] & 0xFF, plain.x()[i]);
        }
        for (int i = 0; i < COUNT; i++) {
            assertEquals(1, plain.y()[10 * i + i % 10]);
        }
        assertEquals(COUNT, Arrays.stream(plain.y()).sum());
    }

    @Test
    void classesAreChosenAndTestExamplesComeFromTheirFiles() {
        DataSplit split = load(Map.of("folder", "m", "examples", 4L, "testExamples", 2L, "classes", List.of(3L, 4L),
                "normalisation", "unit"));
        assertArrayEquals(new double[] {1, 0, 0, 1, 1, 0, 0, 1}, split.train().y());
        assertEquals((images[16 + 3 * 20] & 0xFF) / 255.0, split.train().x()[0]);
        assertEquals((images(5, 2)[16 + 3 * 20] & 0xFF) / 255.0, split.test().orElseThrow().x()[0]);
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        refused(Map.of("folder", "nowhere"), "no file at nowhere/train-images-idx3-ubyte");
        pair("swapped", labels, images);
        refused(Map.of("folder", "swapped"), "magic number 0x00000801 at offset 0", "0x00000803",
                "swapped/train-images-idx3-ubyte");
        pair("short", Arrays.copyOf(images, images.length - 3), labels);
        refused(Map.of("folder", "short", "examples", 20L), "the end at offset " + (images.length - 3),
                images.length + " bytes");
        pair("head", Arrays.copyOf(images, 10), labels);
        refused(Map.of("folder", "head"), "the end at offset 10", "at least 12 bytes");
        pair("few", images, labels(19));
        refused(Map.of("folder", "few"), "19 labels in few/train-labels-idx1-ubyte", "20, one for each image");
        byte[] wrong = labels.clone();
        wrong[8 + 2] = 77;
        pair("label", images, wrong);
        refused(Map.of("folder", "label"), "label 77 at offset 10", "0 to 9");
        byte[] gzip = zipped(images);
        write("gzip/train-images-idx3-ubyte.gz", Arrays.copyOf(gzip, gzip.length / 2));
        write("gzip/train-labels-idx1-ubyte.gz", zipped(labels));
        refused(Map.of("folder", "gzip", "examples", 20L), "gzip", "train-images-idx3-ubyte.gz");
        write("nogzip/train-images-idx3-ubyte.gz", images);
        refused(Map.of("folder", "nogzip"), "no gzip data at offset 0");
        byte[] negative = images.clone();
        negative[4] = (byte) 0x80;
        pair("negative", negative, labels);
        refused(Map.of("folder", "negative"), "at offset 4", "below 2147483648");
    }
}
