package org.brink.networks.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.api.parameter.InvalidInput;
import org.brink.networks.MlpProvider;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Objective;
import org.brink.testkit.InitContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsFileProviderTest extends InitContract {

    @TempDir
    static Path folder;

    private double[] weights;

    @Override
    protected InitProvider provider() {
        return new WeightsFileProvider();
    }

    @Override
    protected Objective objective() {
        MlpProvider mlp = new MlpProvider();
        return mlp.create(mlp.schema().resolve(Map.of("hidden", List.of(3L))), context());
    }

    @Override
    protected CreationContext context() {
        return new CreationContext(folder, 1, 1000, Precision.FLOAT64);
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of("file", "flat.npy"), Map.of("file", "blocks.npz"),
                Map.of("file", "prefixed.npz", "prefix", "model."));
    }

    @BeforeAll
    void writeFiles() throws IOException {
        weights = new Random(9).doubles(objective().dimension(), -1, 1).toArray();
        Files.write(folder.resolve("flat.npy"), Npz.npy("(" + weights.length + ",)", weights));
        archive("").write(folder.resolve("blocks.npz"));
        archive("model.").with("model.buffer", List.of(1L), 7).write(folder.resolve("prefixed.npz"));
    }

    private Npz archive(String prefix) {
        Npz npz = new Npz();
        // the order of the arrays does not matter
        List<Block> blocks = objective().blocks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            npz.with(prefix + block.name(), block.shape().stream().map(Integer::longValue).toList(),
                    Arrays.copyOfRange(weights, block.offset(), block.offset() + block.size()));
        }
        return npz;
    }

    private double[] load(Map<String, Object> raw) {
        return provider().create(objective(), provider().schema().resolve(raw), context());
    }

    private void refused(Map<String, Object> raw, String... parts) {
        InvalidInput e = assertThrows(InvalidInput.class, () -> load(raw));
        for (String part : parts) {
            assertTrue(e.getMessage().contains(part), e.getMessage());
        }
        assertTrue(e.getMessage().startsWith("init.params.file: "), e.getMessage());
    }

    @Test
    void allWaysGiveTheSameBits() {
        for (Map<String, Object> example : examples()) {
            assertArrayEquals(weights, load(example));
        }
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() throws IOException {
        Block first = objective().blocks().get(0);
        Block last = objective().blocks().get(objective().blocks().size() - 1);
        Npz wrong = archive("");
        wrong.with(first.name(), List.of((long) first.size()), new double[first.size()]);
        double[] nan = new double[last.size()];
        nan[nan.length - 1] = Double.NaN;
        wrong.with(last.name(), last.shape().stream().map(Integer::longValue).toList(), nan);
        wrong.write(folder.resolve("wrong.npz"));
        refused(Map.of("file", "wrong.npz"),
                "array " + first.name() + " of shape (" + first.size() + ",) in wrong.npz",
                "as the block " + first.name() + " has", "NaN at entry " + (nan.length - 1) + " of " + last.name());
        InvalidInput e = assertThrows(InvalidInput.class, () -> load(Map.of("file", "prefixed.npz")));
        assertEquals(objective().blocks().size(), e.problems().size());
        refused(Map.of("file", "prefixed.npz"), "no array " + first.name() + " in prefixed.npz", "model.buffer");
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        refused(Map.of("file", "no.npy"), "no file at no.npy");
        Files.write(folder.resolve("two.npy"), Npz.npy("(2,)", 1, 2));
        refused(Map.of("file", "two.npy"), "an array of shape (2,) in two.npy", "(" + weights.length + ",)");
        double[] infinite = weights.clone();
        infinite[1] = Double.POSITIVE_INFINITY;
        Files.write(folder.resolve("inf.npy"), Npz.npy("(" + weights.length + ",)", infinite));
        refused(Map.of("file", "inf.npy"), "Infinity at entry 1 of " + objective().blocks().get(0).name());
        Files.write(folder.resolve("text.npy"), new byte[] {'w', '='});
        refused(Map.of("file", "text.npy"), "offset 0", "NUMPY");
    }
}
