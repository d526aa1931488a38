package org.brink.store.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.brink.api.array.NpzFile;
import org.brink.api.run.Channel;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.store.comparison.TrajectoryDistance;
import org.brink.store.export.CsvExport;
import org.brink.store.export.JsonExport;
import org.brink.store.export.NpzExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Channels whose rows differ in length. */
class GrowingChannelTest {

    private static final List<Channel> CHANNELS = List.of(Channel.scalar("loss", ""),
            Channel.growing("eigenvalues", "Above the threshold.").withUnit("1").withLogScale());

    @TempDir
    private Path folder;

    /** Row i is (10i, 10i + 1, …). */
    private static void append(TableWriter table, long step, int length) throws IOException {
        double[] values = new double[length + 3];
        for (int i = 0; i < length; i++) {
            values[i] = 10 * step + i;
        }
        TableRow row = new TableRow(CHANNELS);
        row.set(0, step);
        row.set(1, values, length);
        table.append(step, row);
    }

    private RunWriter writer() throws IOException {
        return new RunWriter(folder, Runs.experiment(0.2), Runs.record());
    }

    private void write(int... lengths) throws IOException {
        try (RunWriter writer = writer()) {
            TableWriter table = writer.addTable("discrete", 1, CHANNELS);
            writer.begin();
            for (int step = 0; step < lengths.length; step++) {
                append(table, step, lengths[step]);
            }
        }
    }

    private StoredSeries eigenvalues() throws IOException {
        return RunFolders.open(folder).find("discrete.eigenvalues").orElseThrow();
    }

    @Test
    void rowsComeBackAsTheyWereWritten() throws IOException {
        write(0, 2, 3, 1, 0);
        StoredSeries series = eigenvalues();
        assertEquals(CHANNELS.get(1), series.channel());
        assertEquals(5, series.rows());
        assertEquals(3, series.longest());
        int[] lengths = new int[5];
        series.readLengths(0, 5, lengths);
        assertArrayEquals(new int[] {0, 2, 3, 1, 0}, lengths);
        double[] values = new double[6];
        series.read(0, 5, values);
        assertArrayEquals(new double[] {10, 11, 20, 21, 22, 30}, values);
        double[] two = new double[4];
        series.read(2, 2, two);
        assertArrayEquals(new double[] {20, 21, 22, 30}, two);
        series.readLengths(3, 1, lengths);
        assertEquals(1, lengths[0]);
        series.read(0, 1, new double[0]);
    }

    @Test
    void readWhileItGrows() throws IOException {
        try (RunWriter writer = writer()) {
            TableWriter table = writer.addTable("discrete", 1, CHANNELS);
            writer.begin();
            StoredSeries series = eigenvalues();
            assertEquals(0, series.rows());
            assertEquals(0, series.longest());
            for (int step = 0; step < 200; step++) {
                append(table, step, step / 20);
                writer.flush();
                assertEquals(step + 1, series.rows());
                assertEquals(step / 20, series.longest());
            }
        }
    }

    /** A kill leaves each file with a beginning of its own; rows count as far as all files go. */
    @Test
    void whatIsCutOffAnywhereIsReadAsFarAsItIsComplete() throws IOException {
        int[] lengths = {2, 0, 3, 1, 4, 0, 0, 2};
        write(lengths);
        Path table = folder.resolve("data/discrete/every-1");
        byte[] values = Files.readAllBytes(table.resolve("eigenvalues.f64"));
        byte[] ends = Files.readAllBytes(table.resolve("eigenvalues.end.i64"));
        byte[] steps = Files.readAllBytes(table.resolve("step.i64"));
        Random random = new Random(3);
        for (int trial = 0; trial < 500; trial++) {
            int keptValues = random.nextInt(values.length + 1);
            int keptEnds = random.nextInt(ends.length + 1);
            int keptSteps = random.nextInt(steps.length + 1);
            Files.write(table.resolve("eigenvalues.f64"), Arrays.copyOf(values, keptValues));
            Files.write(table.resolve("eigenvalues.end.i64"), Arrays.copyOf(ends, keptEnds));
            Files.write(table.resolve("step.i64"), Arrays.copyOf(steps, keptSteps));
            int rows = 0;
            int sum = 0;
            while (rows < lengths.length && rows < keptEnds / 8 && rows < keptSteps / 8
                    && sum + lengths[rows] <= keptValues / 8) {
                sum += lengths[rows];
                rows++;
            }
            StoredSeries series = eigenvalues();
            assertEquals(rows, series.rows(), () -> keptValues + " " + keptEnds + " " + keptSteps);
            double[] read = new double[sum];
            series.read(0, rows, read);
            ByteBuffer expected = ByteBuffer.wrap(values).order(ByteOrder.LITTLE_ENDIAN);
            for (double value : read) {
                assertEquals(expected.getDouble(), value);
            }
        }
    }

    @Test
    void damagedEndsAreAnErrorNotAFault() throws IOException {
        write(2, 2, 2);
        Path ends = folder.resolve("data/discrete/every-1/eigenvalues.end.i64");
        ByteBuffer damaged = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        damaged.putLong(4).putLong(2).putLong(6);
        Files.write(ends, damaged.array());
        StoredSeries series = eigenvalues();
        assertTrue(assertThrows(IOException.class, series::longest).getMessage().contains("damaged"));
        assertThrows(IOException.class, () -> series.read(1, 1, new double[9]));
    }

    @Test
    void csvHasAColumnForEveryIndexOfTheLongestRow() throws IOException {
        write(0, 2, 1);
        StringWriter out = new StringWriter();
        try (RunData run = RunFolders.open(folder)) {
            CsvExport.write(run, out);
        }
        assertEquals("""
                step,time,discrete.loss,discrete.eigenvalues.0,discrete.eigenvalues.1
                0,0,0.0,,
                1,1,1.0,10.0,11.0
                2,2,2.0,20.0,
                """, out.toString());
    }

    @Test
    void jsonHasListsOfDifferentLengths() throws IOException {
        write(0, 2, 1);
        StringWriter out = new StringWriter();
        try (RunData run = RunFolders.open(folder)) {
            JsonExport.write(run, out);
        }
        assertTrue(out.toString().contains("\"values\": [[], [10.0, 11.0], [20.0]]"), out.toString());
    }

    @Test
    void npzIsFilledUpAndTellsTheLengths() throws IOException {
        write(0, 2, 1);
        Path file = folder.resolve("run.npz");
        try (RunData run = RunFolders.open(folder); var out = Files.newOutputStream(file)) {
            NpzExport.write(run, out);
        }
        try (NpzFile npz = NpzFile.open(file)) {
            assertEquals(List.of(3, 2), npz.read("discrete.eigenvalues").orElseThrow().shape());
            assertArrayEquals(new double[] {Double.NaN, Double.NaN, 10, 11, 20, Double.NaN},
                    npz.read("discrete.eigenvalues").orElseThrow().values());
            assertArrayEquals(new double[] {0, 2, 1}, npz.read("discrete.eigenvalues.length").orElseThrow().values());
        }
    }

    @Test
    void positionsOfVaryingLengthHaveNoDistance() throws IOException {
        write(1, 1);
        assertFalse(TrajectoryDistance.comparable(eigenvalues(), eigenvalues()));
    }

    @Test
    void aFixedChannelKeepsItsWidth() {
        TableRow row = new TableRow(List.of(Channel.vector("iterate", 2, ""), Channel.scalar("loss", "")));
        assertThrows(IllegalArgumentException.class, () -> row.set(0, new double[3], 3));
        assertThrows(IllegalArgumentException.class, () -> row.set(0, 1.0));
    }
}
