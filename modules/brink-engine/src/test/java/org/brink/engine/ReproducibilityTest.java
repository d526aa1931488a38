package org.brink.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.ExperimentCheck;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.Process;
import org.brink.store.document.ExperimentDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bits, whoever asks and whoever watches. */
class ReproducibilityTest {

    private static final String MANY = """
            "loss", "gradient-norm", "distance", "iterate", "threshold",
            { "type": "sharpness", "params": { "eigenvector": true } }, { "type": "spectrum", "every": 7 }""";

    @TempDir
    private Path folder;

    private static Experiment experiment(String probes) {
        Experiment single = Trial.edge(2.5, 0.3, 0.25, 3000, probes);
        return ExperimentDocument.set(single, "processes", List.of("discrete", "midpoint"));
    }

    @Test
    void twoRunsStoreTheSameBytes() throws Exception {
        Trial first = Trial.run(folder, experiment(MANY));
        Trial second = Trial.run(folder, experiment(MANY));
        List<Path> files = content(first.runDir().resolve("data"));
        assertEquals(files, content(second.runDir().resolve("data")));
        assertEquals(files.size(), files.stream().distinct().count());
        for (Path file : files) {
            assertEquals(-1, Files.mismatch(first.runDir().resolve("data").resolve(file),
                    second.runDir().resolve("data").resolve(file)), file.toString());
        }
        assertEquals(-1, Files.mismatch(first.runDir().resolve("experiment.json"),
                second.runDir().resolve("experiment.json")));
    }

    private static List<Path> content(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile).map(dir::relativize).sorted().toList();
        }
    }

    @Test
    void whatIsMeasuredChangesNoBitOfTheTrajectory() throws Exception {
        Trial watched = Trial.run(folder, experiment(MANY));
        Trial alone = Trial.run(folder, experiment("\"iterate\""));
        assertArrayEquals(alone.all("discrete.iterate"), watched.all("discrete.iterate"));
        assertArrayEquals(alone.all("midpoint.iterate"), watched.all("midpoint.iterate"));
    }

    @Test
    void theStoredExperimentRunsAgainAsItself() throws Exception {
        Trial first = Trial.run(folder, experiment("\"iterate\""));
        Trial again = Trial.run(folder, ExperimentDocument.read(first.runDir().resolve("experiment.json")));
        assertEquals(first.data().experiment(), again.data().experiment());
        assertArrayEquals(first.all("discrete.iterate"), again.all("discrete.iterate"));
    }

    @Test
    void restoredProcessesGoOnWithTheSameBits() {
        Experiment resolved = ExperimentCheck.resolved(experiment("\"loss\""));
        List<Process> whole = new Composition(resolved, folder).processes();
        steps(whole, 0, 137);
        List<State> saved = whole.stream().map(Process::save).toList();
        List<Process> restored = new Composition(resolved, folder).processes();
        for (int i = 0; i < saved.size(); i++) {
            restored.get(i).restore(saved.get(i));
        }
        steps(whole, 137, 500);
        steps(restored, 137, 500);
        assertEquals(whole.stream().map(Process::save).toList(), restored.stream().map(Process::save).toList());
    }

    private static void steps(List<Process> processes, long from, long to) {
        for (long step = from; step < to; step++) {
            long now = step;
            processes.forEach(process -> process.prepare(now));
            for (int i = processes.size() - 1; i >= 0; i--) {
                processes.get(i).commit();
            }
        }
    }
}
