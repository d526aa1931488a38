package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.store.run.RunFolders;

/** Compares what run folders hold, to the last bit. */
final class StoredBits {

    private StoredBits() {
    }

    /** All columns of two runs are the same bytes. */
    static void assertSameData(Path expected, Path actual) throws IOException {
        List<Path> files = columns(expected);
        assertEquals(files, columns(actual));
        for (Path file : files) {
            assertEquals(-1, Files.mismatch(expected.resolve(file), actual.resolve(file)), file.toString());
        }
    }

    private static List<Path> columns(Path runDir) throws IOException {
        try (Stream<Path> files = Files.walk(runDir.resolve("data"))) {
            return files.filter(Files::isRegularFile).map(runDir::relativize).sorted().toList();
        }
    }

    /** All series of the second run are those of the first from a step on. */
    static void assertSameFrom(long step, Path parent, Path fork) throws IOException {
        try (RunData expected = RunFolders.open(parent); RunData actual = RunFolders.open(fork)) {
            assertEquals(expected.series().stream().map(StoredSeries::id).toList(),
                    actual.series().stream().map(StoredSeries::id).toList());
            for (StoredSeries series : expected.series()) {
                long[] steps = new long[(int) series.rows()];
                series.readSteps(0, steps.length, steps);
                int skipped = 0;
                while (skipped < steps.length && steps[skipped] < step) {
                    skipped++;
                }
                StoredSeries other = actual.find(series.id()).orElseThrow();
                int rows = steps.length - skipped;
                assertEquals(rows, other.rows(), series.id());
                double[] want = new double[rows * series.channel().width()];
                double[] got = new double[rows * series.channel().width()];
                series.read(skipped, rows, want);
                other.read(0, rows, got);
                assertArrayEquals(want, got, series.id());
            }
        }
    }
}
