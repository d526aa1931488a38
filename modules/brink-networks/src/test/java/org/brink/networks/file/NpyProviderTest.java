package org.brink.networks.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;
import org.junit.jupiter.api.Test;

class NpyProviderTest extends FileContract {

    private static final Map<String, Object> USUAL = Map.of("inputs", "x.npy", "targets", "y.npy");

    @Override
    protected DatasetProvider provider() {
        return new NpyProvider();
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(USUAL, Map.of("inputs", "x.npy", "targets", "labels.npy", "classes", 4L));
    }

    @Override
    void writeFiles() throws IOException {
        write("x.npy", Npz.npy("(3, 2)", 1, 2, 3, 4, 5, 6));
        write("y.npy", Npz.npy("(3,)", 0.5, -1, 2));
        write("labels.npy", Npz.npy("|u1", "(3,)", new byte[] {3, 0, 2}));
    }

    @Test
    void firstExtentCountsTheExamples() {
        Dataset data = load(USUAL).train();
        assertEquals(3, data.count());
        assertEquals(List.of(2), data.inputShape());
        assertEquals(List.of(1), data.outputShape());
        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, data.x());
        Dataset labels = load(Map.of("inputs", "x.npy", "targets", "labels.npy", "classes", 4L)).train();
        assertEquals(List.of(4), labels.outputShape());
        assertArrayEquals(new double[] {0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0}, labels.y());
    }

    @Test
    void labelsOfSequencesBecomeOneHotAlongTheLastExtent() throws IOException {
        write("tokens.npy", Npz.npy("<i4", "(3, 2)", new byte[] {0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0}));
        Dataset data = load(Map.of("inputs", "x.npy", "targets", "tokens.npy", "classes", 2L)).train();
        assertEquals(List.of(2, 2), data.outputShape());
        assertArrayEquals(new double[] {1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0}, data.y());
    }

    @Test
    void testFilesAreHeldBack() {
        DataSplit split = load(Map.of("inputs", "x.npy", "targets", "y.npy", "testInputs", "x.npy", "testTargets",
                "y.npy"));
        assertArrayEquals(split.train().x(), split.test().orElseThrow().x());
        refused(Map.of("inputs", "x.npy", "targets", "y.npy", "testInputs", "x.npy"), "params.testTargets");
        refused(Map.of("inputs", "x.npy", "targets", "y.npy", "testInputs", "y.npy", "testTargets", "y.npy"),
                "test examples with inputs [1]", "inputs [2]");
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        refused(Map.of("inputs", "no.npy", "targets", "y.npy"), "params.inputs", "no file at no.npy");
        byte[] whole = Npz.npy("(3, 2)", 1, 2, 3, 4, 5, 6);
        write("short.npy", Arrays.copyOf(whole, whole.length - 9));
        refused(Map.of("inputs", "short.npy", "targets", "y.npy"), "offset " + (whole.length - 9), "4 of 6 numbers",
                "short.npy");
        write("type.npy", Npz.npy("<c16", "(1,)", new byte[16]));
        refused(Map.of("inputs", "x.npy", "targets", "type.npy"), "params.targets", "'<c16' in type.npy", "<f8, <f4");
        write("magic.npy", new byte[] {'P', 'K', 3, 4, 5, 6, 7, 8});
        refused(Map.of("inputs", "magic.npy", "targets", "y.npy"), "offset 0", "NUMPY");
        write("nan.npy", Npz.npy("(3, 2)", 1, 2, 3, Double.NaN, 5, 6));
        refused(Map.of("inputs", "nan.npy", "targets", "y.npy"), "NaN in row 1", "entry 1", "nan.npy");
        write("two.npy", Npz.npy("(2,)", 1, 2));
        refused(Map.of("inputs", "x.npy", "targets", "two.npy"), "2 examples in two.npy", "3, as many");
        write("none.npy", Npz.npy("(0, 2)"));
        refused(Map.of("inputs", "none.npy", "targets", "y.npy"), "shape (0, 2)", "at least one example");
        refused(Map.of("inputs", "x.npy", "targets", "y.npy", "classes", 2L), "label 0.5 in row 0", "0 to 1");
    }
}
