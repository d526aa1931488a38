package org.brink.store.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.brink.api.array.NpzFile;
import org.brink.api.array.NumberArray;
import org.brink.api.run.Channel;
import org.brink.api.run.RunData;
import org.brink.store.document.ExperimentDocument;
import org.brink.store.run.RunFolders;
import org.brink.store.run.RunWriter;
import org.brink.store.run.Runs;
import org.brink.store.run.TableWriter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrayExportTest {

    private static final int ROWS = 30_001;

    @TempDir
    private Path folder;

    private final double[] losses = new Random(5).doubles(ROWS).map(x -> Math.exp(600 * (x - 0.5))).toArray();

    /** A run with a scalar at each step and a vector at each third. */
    private Path run() throws IOException {
        Path run = folder.resolve("run");
        try (RunWriter writer = new RunWriter(Files.createDirectory(run), Runs.experiment(0.2), Runs.record())) {
            TableWriter each = writer.addTable("discrete", 1, List.of(Channel.scalar("loss", "")));
            TableWriter third = writer.addTable("discrete", 3, List.of(Channel.vector("iterate", 2, "")));
            TableWriter none = writer.addTable("midpoint", 1, List.of(Channel.vector("empty", 1, "")));
            writer.begin();
            for (int step = 0; step < ROWS; step++) {
                Runs.append(each, step, losses[step]);
                if (step % 3 == 0) {
                    Runs.append(third, step, step, step == 3 ? Double.NaN : -1.0 / (1 + step));
                }
            }
            none.close();
        }
        return run;
    }

    private Path npz() throws IOException {
        Path file = folder.resolve("run.npz");
        try (RunData run = RunFolders.open(run()); OutputStream out = Files.newOutputStream(file)) {
            NpzExport.write(run, out);
        }
        return file;
    }

    @Test
    void archiveHoldsEveryBitOfEveryChannel() throws IOException {
        try (NpzFile file = NpzFile.open(npz())) {
            assertEquals(List.of("discrete.loss.step", "discrete.loss", "discrete.iterate.step", "discrete.iterate",
                    "midpoint.empty.step", "midpoint.empty"), file.names());
            assertArrayEquals(losses, file.read("discrete.loss").orElseThrow().values());
            assertArrayEquals(LongStream.range(0, ROWS).asDoubleStream().toArray(),
                    file.read("discrete.loss.step").orElseThrow().values());
            NumberArray iterate = file.read("discrete.iterate").orElseThrow();
            assertEquals(List.of(10_001, 2), iterate.shape());
            assertEquals(Double.NaN, iterate.values()[3]);
            assertEquals(-1.0 / 30_001, iterate.values()[20_001]);
            assertEquals(30_000, file.read("discrete.iterate.step").orElseThrow().values()[10_000]);
            assertEquals(List.of(0, 1), file.read("midpoint.empty").orElseThrow().shape());
        }
    }

    /** Where there is a Python with NumPy, it must find the same numbers. */
    @Test
    void numpyReadsTheArchive() throws Exception {
        Path file = npz();
        Path script = Files.writeString(folder.resolve("read.py"), """
                import sys
                try:
                    import numpy
                except ImportError:
                    sys.exit(77)
                data = numpy.load(sys.argv[1])
                loss, step = data["discrete.loss"], data["discrete.loss.step"]
                print(loss.dtype, loss.shape, step.dtype, data["discrete.iterate"].shape, data["midpoint.empty"].shape)
                print(float(loss[12345]).hex(), int(step[12345]), float(data["discrete.iterate"][-1, 1]).hex())
                """);
        Process python;
        try {
            python = new ProcessBuilder("python3", script.toString(), file.toString()).redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            Assumptions.abort("no python3 here");
            return;
        }
        String text = new String(python.getInputStream().readAllBytes());
        assertTrue(python.waitFor(60, TimeUnit.SECONDS));
        Assumptions.assumeFalse(python.exitValue() == 77, "no numpy here");
        List<String> lines = text.lines().toList();
        assertEquals("float64 (30001,) int64 (10001, 2) (0, 1)", lines.get(0), text);
        String[] numbers = lines.get(1).split(" ");
        assertEquals(losses[12345], Double.parseDouble(numbers[0]));
        assertEquals("12345", numbers[1]);
        assertEquals(-1.0 / 30_001, Double.parseDouble(numbers[2]));
    }

    @Test
    void jsonHoldsTheSameNumbers() throws IOException {
        StringWriter out = new StringWriter();
        try (RunData run = RunFolders.open(run())) {
            JsonExport.write(run, out);
        }
        Map<?, ?> json = (Map<?, ?>) ExperimentDocument.rawValue(out.toString());
        assertEquals("run", json.get("id"));
        Map<?, ?> series = (Map<?, ?>) json.get("series");
        Map<?, ?> loss = (Map<?, ?>) series.get("discrete.loss");
        List<?> values = (List<?>) loss.get("values");
        assertEquals(ROWS, values.size());
        for (int i = 0; i < ROWS; i++) {
            assertEquals(losses[i], values.get(i));
        }
        assertEquals((long) ROWS - 1, ((List<?>) loss.get("step")).get(ROWS - 1));
        Map<?, ?> iterate = (Map<?, ?>) series.get("discrete.iterate");
        assertEquals(List.of(3.0, "NaN"), ((List<?>) iterate.get("values")).get(1));
        assertEquals(List.of(), ((Map<?, ?>) series.get("midpoint.empty")).get("values"));
    }
}
