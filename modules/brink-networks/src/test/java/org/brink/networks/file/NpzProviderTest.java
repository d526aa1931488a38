package org.brink.networks.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.DatasetProvider;
import org.junit.jupiter.api.Test;

class NpzProviderTest extends FileContract {

    @Override
    protected DatasetProvider provider() {
        return new NpzProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("file", "d.npz"), Map.of("file", "d.npz", "testInputs", "xt", "testTargets", "yt"));
    }

    @Override
    void writeFiles() throws IOException {
        new Npz().with("x", List.of(2L, 2L, 1L), 1, 2, 3, 4).with("y", List.of(2L, 1L), 5, 6)
                .with("xt", List.of(1L, 2L, 1L), 7, 8).with("yt", List.of(1L), 9).write(folder.resolve("d.npz"));
    }

    @Test
    void arraysAreFoundByName() {
        DataSplit split = load(Map.of("file", "d.npz", "testInputs", "xt", "testTargets", "yt"));
        assertEquals(List.of(2, 1), split.train().inputShape());
        assertArrayEquals(new double[] {5, 6}, split.train().y());
        assertArrayEquals(new double[] {7, 8}, split.test().orElseThrow().x());
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        refused(Map.of("file", "d.npz", "inputs", "images"), "params.inputs: found \"images\"", "d.npz: x, y, xt, yt");
        refused(Map.of("file", "d.npz", "testInputs", "xt"), "params.testTargets");
        refused(Map.of("file", "d.npz", "targets", "yt"), "array yt with 1 examples", "2, as many");
        byte[] whole = Files.readAllBytes(folder.resolve("d.npz"));
        write("half.npz", Arrays.copyOf(whole, whole.length / 2));
        refused(Map.of("file", "half.npz"), "half.npz", "no whole ZIP archive");
        write("no.npz", Npz.npy("(1,)", 1));
        refused(Map.of("file", "no.npz"), "no whole ZIP archive");
    }
}
