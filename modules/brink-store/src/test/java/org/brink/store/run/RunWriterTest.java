package org.brink.store.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.brink.api.run.Channel;
import org.brink.api.run.RunData;
import org.brink.api.run.RunEvent;
import org.brink.api.run.RunStatus;
import org.brink.api.run.StoredSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunWriterTest {

    @TempDir
    private Path folder;

    @Test
    void rowsAreReadableWhileTheRunGoesOn() throws Exception {
        try (RunWriter writer = new RunWriter(folder, Runs.experiment(0.2), Runs.record());
                RunData early = RunFolders.open(folder)) {
            assertEquals(List.of(), early.series());
            assertEquals(RunStatus.beforeFirstStep(RunStatus.State.RUNNING, ""), early.status());
            TableWriter table = writer.addTable("discrete", 1, Runs.CHANNELS);
            writer.begin();
            StoredSeries loss = early.find("discrete.loss").orElseThrow();
            assertEquals(0, loss.rows());
            Runs.rows(table, 0, 1, 100);
            writer.flush();
            assertEquals(100, loss.rows());
            assertEquals(RunStatus.at(RunStatus.State.RUNNING, 99, ""), early.status());
            Runs.rows(table, 100, 1, 30_000);
            long seen = loss.rows();
            assertFalse(seen < 8192 || seen > 30_000, "full buffers are written: " + seen);
            writer.flush();
            assertEquals(30_000, loss.rows());
            writer.finish(Runs.record().finished(RunStatus.at(RunStatus.State.COMPLETED, 29_999, ""), 2, 29_999,
                    List.of()));
            assertEquals(RunStatus.State.COMPLETED, early.status().state());
        }
        assertFalse(Files.exists(folder.resolve("lock")));
    }

    @Test
    void valuesComeBackBitByBit() throws Exception {
        List<Channel> channels = List.of(Channel.scalar("a", ""), Channel.vector("wide", 3, ""),
                Channel.scalar("b", ""));
        double[] odd = {Double.NaN, -0.0, Double.MIN_VALUE, Double.NEGATIVE_INFINITY, Math.PI};
        try (RunWriter writer = new RunWriter(folder, Runs.experiment(0.2), Runs.record())) {
            TableWriter table = writer.addTable("discrete", 5, channels);
            writer.begin();
            for (int i = 0; i < 20_000; i++) {
                Runs.append(table, 5L * i, odd);
                odd[4] = -odd[4];
            }
        }
        RunData run = RunFolders.open(folder);
        StoredSeries wide = run.find("discrete.wide").orElseThrow();
        StoredSeries b = run.find("discrete.b").orElseThrow();
        assertEquals(channels.get(1), wide.channel());
        assertEquals(20_000, b.rows());
        double[] values = new double[3 * 12_345];
        wide.read(7_000, 12_345, values);
        assertEquals(IntStream.range(0, 3 * 12_345).mapToObj(i -> bits(odd[1 + i % 3])).toList(),
                java.util.Arrays.stream(values).mapToObj(RunWriterTest::bits).toList());
        double[] last = new double[2];
        b.read(19_998, 2, last);
        assertArrayEquals(new double[] {Math.PI, -Math.PI}, last);
        long[] steps = new long[2];
        b.readSteps(19_998, 2, steps);
        assertArrayEquals(new long[] {99_990, 99_995}, steps);
        assertThrows(IOException.class, () -> b.read(19_999, 2, last));
    }

    private static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }

    @Test
    void theShortestColumnCounts() throws Exception {
        Path run = Runs.finished(folder, 0.2, 100);
        truncate(run.resolve("data/discrete/every-1/iterate.f64"), 16 * 40 + 15);
        truncate(run.resolve("data/discrete/every-1/step.i64"), 8 * 60 + 1);
        for (StoredSeries series : RunFolders.open(run).series()) {
            assertEquals(40, series.rows(), series.id());
        }
        Files.delete(run.resolve("data/discrete/every-1/loss.f64"));
        assertEquals(0, RunFolders.open(run).series().get(0).rows());
    }

    private static void truncate(Path file, long size) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    @Test
    void eventsAndRecordComeBack() throws Exception {
        RunEvent first = new RunEvent(3, "discrete", "crossing", "sharpness crosses 2/η\n\"upwards\"");
        RunEvent second = new RunEvent(9, "", "diverged", "loss is not finite");
        RunRecord last = Runs.record().finished(RunStatus.at(RunStatus.State.DIVERGED, 9, "loss is not finite"), 0.125,
                9, List.of("w"));
        try (RunWriter writer = new RunWriter(folder, Runs.experiment(0.2), Runs.record())) {
            writer.begin();
            writer.event(first);
            RunData run = RunFolders.open(folder);
            assertEquals(List.of(first), run.events());
            writer.event(second);
            assertEquals(List.of(first, second), run.events());
            writer.finish(last);
        }
        assertEquals(last, RunRecord.read(folder));
        assertEquals(OptionalDouble.of(72), last.stepsPerSecond());
        assertEquals("diverged at step 9: loss is not finite", RunFolders.open(folder).status().describe());
    }

    @Test
    void aCutOffEventIsLeftOut() throws Exception {
        Path run = Runs.finished(folder, 0.2, 3);
        Files.writeString(run.resolve("events.jsonl"), "{\"step\":1,\"type\":\"a\"}\n{\"step\":2,\"ty");
        assertEquals(List.of(new RunEvent(1, "", "a", "")), RunFolders.open(run).events());
    }

    @Test
    void aRunThatIsClosedUnfinishedIsInterrupted() throws Exception {
        try (RunWriter writer = new RunWriter(folder, Runs.experiment(0.2), Runs.record())) {
            TableWriter table = writer.addTable("discrete", 1, Runs.CHANNELS);
            writer.begin();
            Runs.rows(table, 0, 1, 5);
        }
        RunData run = RunFolders.open(folder);
        assertEquals(RunStatus.State.INTERRUPTED, run.status().state());
        assertEquals(5, run.series().get(0).rows());
    }

    @Test
    void aMissingLockMeansInterrupted() throws Exception {
        Path run = Runs.finished(folder, 0.2, 10);
        Runs.record().write(run);
        RunStatus status = RunFolders.open(run).status();
        assertEquals(RunStatus.State.INTERRUPTED, status.state());
        assertEquals(OptionalLong.of(9), status.step());
    }

    @Test
    void aRunIsWrittenByOneWriterOnly() throws Exception {
        try (RunWriter writer = new RunWriter(folder, Runs.experiment(0.2), Runs.record())) {
            assertThrows(IOException.class, () -> new RunWriter(folder, Runs.experiment(0.2), Runs.record()));
            writer.begin();
        }
    }

    @Test
    void namesOfProcessesBecomeSafeAndDifferentFolders() throws Exception {
        List<String> processes = List.of("run", "../up", "--up", "Flow", "flow", "");
        try (RunWriter writer = new RunWriter(folder, Runs.experiment(0.2), Runs.record())) {
            for (String process : processes) {
                Runs.rows(writer.addTable(process, 1, Runs.CHANNELS), 0, 1, 2);
                writer.addTable(process, 10, List.of(Channel.scalar("other", "")));
            }
            writer.begin();
        }
        RunData run = RunFolders.open(folder);
        assertEquals(processes, run.series().stream().map(StoredSeries::process).distinct().toList());
        for (String process : processes) {
            assertEquals(2, run.find(process + ".loss").orElseThrow().rows(), process);
        }
        try (var folders = Files.list(folder.resolve("data"))) {
            assertEquals(processes.size() + 1, folders.count());
        }
    }

    @Test
    void manyThreadsReadTheSameSeries() throws Exception {
        RunData run = RunFolders.open(Runs.finished(folder, 0.2, 50_000));
        StoredSeries iterate = run.find("discrete.iterate").orElseThrow();
        IntStream.range(0, 200).parallel().forEach(i -> {
            try {
                double[] values = new double[2 * 100];
                iterate.read(200L * i, 100, values);
                assertEquals(200 * i + 99, values[198]);
                assertEquals(RunStatus.State.COMPLETED, run.status().state());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
