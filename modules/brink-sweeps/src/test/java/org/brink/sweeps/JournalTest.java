package org.brink.sweeps;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.brink.api.run.RunStatus;
import org.brink.api.run.RunStatus.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final String SWEEP = "ab".repeat(32);

    @TempDir
    Path folder;

    private static CellResult result(int cell, String... names) {
        double[] values = new double[names.length];
        Arrays.fill(values, cell / 3.0);
        long[] rows = new long[names.length];
        Arrays.fill(rows, 7);
        RunStatus status = cell % 2 == 0 ? RunStatus.at(State.COMPLETED, 9, "")
                : RunStatus.beforeFirstStep(State.FAILED, "line one\nline two");
        return new CellResult(cell, -cell, status, 0.25,
                new ChannelSummary(List.of(names), rows, values, new double[names.length], values));
    }

    private static List<CellResult> read(Path file) throws Exception {
        List<CellResult> read = new ArrayList<>();
        new JournalReader(file).read(read::add);
        return read;
    }

    @Test
    void whatIsAppendedIsReadBack() throws Exception {
        Path file = folder.resolve("a.log");
        JournalReader following = new JournalReader(file);
        List<CellResult> followed = new ArrayList<>();
        try (Journal journal = new Journal(file, SWEEP)) {
            for (int cell = 0; cell < 10; cell++) {
                journal.append(cell % 3 == 0 ? result(cell, "a.loss") : result(cell, "a.loss", "a.sharpness"));
                following.read(followed::add);
                assertEquals(cell + 1, followed.size(), "each is visible at once");
            }
        }
        assertEquals(Optional.of(SWEEP), following.sweep());
        List<CellResult> read = read(file);
        assertEquals(10, read.size());
        assertEquals(List.of("a.loss", "a.sharpness"), read.get(7).summary().names());
        assertArrayEquals(new double[] {7 / 3.0, 7 / 3.0}, read.get(7).summary().last());
        assertEquals(-7, read.get(7).key());
        assertEquals(RunStatus.beforeFirstStep(State.FAILED, "line one line two"), read.get(7).status());
        assertEquals(RunStatus.at(State.COMPLETED, 9, ""), read.get(8).status());
    }

    @Test
    void aJournalCutAnywhereGivesTheResultsBeforeTheCut() throws Exception {
        Path file = folder.resolve("a.log");
        try (Journal journal = new Journal(file, SWEEP)) {
            for (int cell = 0; cell < 5; cell++) {
                journal.append(result(cell, "a.loss"));
            }
        }
        byte[] whole = Files.readAllBytes(file);
        int before = -1;
        for (int length = 0; length <= whole.length; length++) {
            Path cut = Files.write(folder.resolve("cut.log"), Arrays.copyOf(whole, length));
            int count = read(cut).size();
            assertTrue(count == before || count == before + 1 || before < 0 && count == 0, "at " + length);
            before = count;
        }
        assertEquals(5, before);
    }

    @Test
    void damageIsNeverTakenForAResult() throws Exception {
        Path file = folder.resolve("a.log");
        try (Journal journal = new Journal(file, SWEEP)) {
            for (int cell = 0; cell < 5; cell++) {
                journal.append(result(cell, "a.loss"));
            }
        }
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(4);
        for (int trial = 0; trial < 500; trial++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            List<CellResult> read = read(Files.write(folder.resolve("damaged.log"), damaged));
            assertTrue(read.size() < 5, "one of them, and those after it, cannot be trusted");
            for (int cell = 0; cell < read.size(); cell++) {
                assertEquals(cell, read.get(cell).cell());
                assertEquals(cell / 3.0, read.get(cell).summary().last()[0]);
            }
        }
    }
}
