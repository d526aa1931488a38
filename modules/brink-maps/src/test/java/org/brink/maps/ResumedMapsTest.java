package org.brink.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.brink.api.experiment.Experiment;
import org.brink.engine.RunControl;
import org.brink.maps.journal.Journals;
import org.brink.maps.journal.MapJournal;
import org.brink.maps.orbit.TileWork;
import org.brink.maps.phase.PhaseResult;
import org.brink.maps.phase.PhaseScan;
import org.brink.maps.phase.PhaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interrupted anywhere and begun again, maps have the bits of undisturbed ones. */
class ResumedMapsTest {

    private static final String A = "objective.params.a";
    private static final int KILLS = 4;

    @TempDir
    private Path folder;

    private interface Computation<T> {

        T compute(RunControl control, TileWork.Progress progress, MapJournal journal);
    }

    /** Cancels after more and more results, cuts the journal off somewhere each time, and goes on. */
    private <T> T interrupted(Computation<T> computation) throws IOException {
        Random random = new Random(5);
        for (int most = 1; most < 5; most++) {
            RunControl control = new RunControl();
            int limit = most;
            int[] calls = new int[1];
            try (MapJournal journal = Journals.atOnce(folder, "resumed")) {
                assertThrows(CancellationException.class, () -> computation.compute(control, (done, total) -> {
                    synchronized (calls) {
                        if (++calls[0] >= limit) {
                            control.cancel();
                        }
                    }
                }, journal));
            }
            Path file = journal().orElseThrow();
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(whole, whole.length - random.nextInt(20)));
        }
        try (MapJournal journal = Journals.atOnce(folder, "resumed")) {
            assertTrue(journal.before() > 0);
            T result = computation.compute(new RunControl(), TileWork.Progress.NONE, journal);
            journal.delete();
            return result;
        }
    }

    private Optional<Path> journal() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst();
        }
    }

    private static void assertSame(StoredMap expected, StoredMap found) {
        assertEquals(expected.arrays().keySet(), found.arrays().keySet());
        expected.arrays().forEach((name, rows) -> assertTrue(Arrays.deepEquals(rows, found.rows(name)), name));
        assertEquals(expected.remarks(), found.remarks());
        assertEquals(expected.settings(), found.settings());
    }

    private static MapTask map(int columns, int rows, int refinements) {
        return new MapTask(Experiments.zhu(0.2), Path.of(""),
                new MapAxis("init.params.values[0]", 2.2, 3.4, columns, false),
                new MapAxis("init.params.values[1]", 0.05, 0.8, rows, false), 3_000, refinements,
                EnumSet.allOf(MapQuantity.class), PhaseSettings.DEFAULT);
    }

    private static StoredMap compute(MapTask task, RunControl control, TileWork.Progress progress,
            MapJournal journal) {
        return task.compute(2, control, progress, growing -> { }, journal);
    }

    @Test
    void refinedMap() throws IOException {
        StoredMap whole = compute(map(61, 38, 2), new RunControl(), TileWork.Progress.NONE, MapJournal.none());
        assertSame(whole, interrupted((control, progress, journal) -> compute(map(61, 38, 2), control,
                progress, journal)));
    }

    private static StoredMap diagram(Experiment experiment, String over, double to, BifurcationTask.Mode mode,
            Optional<PhaseSettings> phases, RunControl control, TileWork.Progress progress, MapJournal journal) {
        return new BifurcationTask(experiment, Path.of(""), new MapAxis(over, 0.5, to, 120, false), 400, 20, "0", mode,
                phases).compute(2, control, progress, growing -> { }, journal);
    }

    @Test
    void diagramWithPhases() throws IOException {
        Computation<StoredMap> computation = (control, progress, journal) -> diagram(Experiments.cubic(), A, 2.1,
                BifurcationTask.Mode.RESTART, Optional.of(PhaseSettings.DEFAULT), control, progress, journal);
        assertSame(computation.compute(new RunControl(), TileWork.Progress.NONE, MapJournal.none()),
                interrupted(computation));
    }

    @Test
    void diagramThatGoesOnFromValueToValue() throws IOException {
        Experiment heavy = Experiments.of("{ \"type\": \"cubic-map\", \"params\": { \"a\": 0.5 } }",
                "{ \"type\": \"point\", \"params\": { \"values\": [0.01] } }",
                "{ \"type\": \"momentum\", \"params\": { \"stepSize\": 1, \"beta\": 0.5 } }");
        Computation<StoredMap> computation = (control, progress, journal) -> diagram(heavy,
                "optimizer.params.stepSize", 4, BifurcationTask.Mode.CONTINUE, Optional.empty(), control, progress,
                journal);
        assertSame(computation.compute(new RunControl(), TileWork.Progress.NONE, MapJournal.none()),
                interrupted(computation));
    }

    private record Scanned(List<PhaseResult> found, List<PhaseScan.Border> borders) {
    }

    @Test
    void scanOfPhases() throws IOException {
        double[] values = Experiments.range(0.9, 1.7, 200);
        Computation<Scanned> computation = (control, progress, journal) -> {
            TileWork work = new TileWork(2, control, progress);
            PhaseScan scan = new PhaseScan(Experiments.cubic(), Path.of(""), A, Optional.empty(),
                    new PhaseSettings(1_000, 64, 1e-6, 400, PhaseSettings.Measure.LOSS), journal);
            PhaseResult[] found = scan.at(values, work);
            return new Scanned(List.of(found), scan.borders(values, found, 1e-3, work));
        };
        assertEquals(computation.compute(new RunControl(), TileWork.Progress.NONE, MapJournal.none()),
                interrupted(computation));
    }

    /** Computes a map with a journal, and stores it. */
    static final class Child {

        private Child() {
        }

        public static void main(String[] args) {
            Path at = Path.of(args[0]);
            try (MapJournal journal = Journals.atOnce(at.resolve("journal"), "killed")) {
                MapFolder.create(at.resolve("map"), compute(map(121, 76, 0), new RunControl(),
                        TileWork.Progress.NONE, journal));
                journal.delete();
            }
        }
    }

    /** SIGKILL, at whatever moment the journal has grown to a random size. */
    @Test
    void processThatIsKilled() throws IOException, InterruptedException {
        StoredMap whole = compute(map(121, 76, 0), new RunControl(), TileWork.Progress.NONE, MapJournal.none());
        Random random = new Random(11);
        Path journal = folder.resolve("journal");
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = child();
            long more = size(journal) + 1 + random.nextInt(100_000);
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!child.waitFor(2, TimeUnit.MILLISECONDS) && size(journal) < more && System.nanoTime() < deadline) {
                continue;
            }
            child.destroyForcibly().waitFor();
            killed += Files.exists(folder.resolve("map")) ? 0 : 1;
        }
        assertTrue(killed > 0);
        if (!MapFolder.isMap(folder.resolve("map"))) {
            assertEquals(0, child().waitFor());
        }
        assertSame(whole, MapFolder.read(folder.resolve("map")));
    }

    private Process child() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Child.class.getName(), folder.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static long size(Path journal) throws IOException {
        if (!Files.isDirectory(journal)) {
            return 0;
        }
        long size = 0;
        try (Stream<Path> files = Files.list(journal)) {
            for (Path file : files.toList()) {
                size += Files.exists(file) ? file.toFile().length() : 0;
            }
        }
        return size;
    }
}
