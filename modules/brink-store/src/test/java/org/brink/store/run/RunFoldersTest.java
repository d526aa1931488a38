package org.brink.store.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.brink.api.component.ComponentSpec;
import org.brink.api.experiment.Experiment;
import org.brink.api.experiment.SweepAxis;
import org.brink.api.parameter.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFoldersTest {

    @TempDir
    private Path folder;

    @Test
    void theHashDependsOnWhatIsComputedOnly() {
        Experiment e = Runs.experiment(0.2);
        String hash = RunFolders.hash(e);
        assertTrue(hash.matches("[0-9a-f]{10}"), hash);
        Experiment retitled = new Experiment("other", e.objective(), e.init(), e.optimizer(), e.processes(),
                e.probes(), e.steps(), e.seed(), e.precision(), e.stop(),
                List.of(new SweepAxis("seed", new SweepAxis.Listed(List.of(1L)))), List.of(ComponentSpec.of("loss")));
        assertEquals(hash, RunFolders.hash(retitled));
        assertNotEquals(hash, RunFolders.hash(e.withSteps(1001)));
        assertNotEquals(hash, RunFolders.hash(Runs.experiment(Math.nextUp(0.2))));
    }

    @Test
    void theHashIsPartOfTheFormatAndNeverChanges() {
        assertEquals("01ee2444cf", RunFolders.hash(Runs.experiment(0.2)));
    }

    @Test
    void foldersAreCounted() throws Exception {
        Path runs = folder.resolve("deep/runs");
        String hash = RunFolders.hash(Runs.experiment(0.2));
        for (int n = 1; n <= 11; n++) {
            assertEquals(runs.resolve(hash + "-" + n), Runs.finished(runs, 0.2, 1));
        }
        Files.createDirectory(runs.resolve("no-run"));
        assertEquals(IntStream.rangeClosed(1, 11).mapToObj(n -> runs.resolve(hash + "-" + n)).toList(),
                RunFolders.list(runs));
    }

    @Test
    void aMissingFolderHoldsNoRuns() throws Exception {
        assertEquals(List.of(), RunFolders.list(folder.resolve("none")));
    }

    @Test
    void allocationsAtTheSameTimeDiffer() {
        Set<Path> made = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 64).parallel().forEach(i -> made.add(RunFolders.allocate(folder, Runs.experiment(0.2))));
        assertEquals(64, made.size());
    }

    @Test
    void aFileInTheWayIsBadInput() throws Exception {
        Path file = Files.writeString(folder.resolve("runs"), "not a folder");
        InvalidInput invalid = assertThrows(InvalidInput.class,
                () -> RunFolders.allocate(file, Runs.experiment(0.2)));
        assertEquals("runs folder: found " + file + " (a file is in the way), expected a folder that can be written to",
                invalid.getMessage());
        assertThrows(InvalidInput.class, () -> RunFolders.create(file.resolve("below")));
    }

    @Test
    void aChosenFolderMustBeEmpty() throws Exception {
        Path chosen = folder.resolve("a/b");
        assertEquals(chosen, RunFolders.create(chosen));
        assertEquals(chosen, RunFolders.create(chosen));
        Files.writeString(chosen.resolve("file"), "");
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> RunFolders.create(chosen));
        assertTrue(invalid.getMessage().contains("expected a folder that is new or empty"), invalid.getMessage());
    }

    @Test
    void aFolderWithoutARunCannotBeOpened() {
        assertThrows(InvalidInput.class, () -> RunFolders.open(folder));
    }
}
