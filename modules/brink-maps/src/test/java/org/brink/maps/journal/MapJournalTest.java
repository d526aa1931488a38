package org.brink.maps.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapJournalTest {

    @TempDir
    private Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void fill() {
        try (MapJournal journal = Journals.atOnce(folder, "a map")) {
            for (int i = 0; i < 5; i++) {
                double number = i;
                journal.add(i % 2, new long[] {i, -i - 1}, () -> new double[][] {{number}, {Double.NaN, -0.0}});
            }
            assertTrue(journal.kept());
        }
    }

    @Test
    void rowsAreFoundAgainToTheBit() throws IOException {
        fill();
        try (MapJournal journal = Journals.atOnce(folder, "a map")) {
            assertEquals(10, journal.before());
            assertArrayEquals(new double[] {3}, journal.find(1, 3).orElseThrow());
            assertEquals(Double.doubleToRawLongBits(-0.0),
                    Double.doubleToRawLongBits(journal.find(0, -5).orElseThrow()[1]));
            assertTrue(journal.find(0, 3).isEmpty());
            journal.delete();
        }
        assertEquals(List.of(), files());
    }

    /** A kill may cut the file off anywhere, and a disk may damage it. */
    @Test
    void whatIsCutOffOrDamagedIsDroppedAndTheRestGoesOn() throws IOException {
        fill();
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        int last = -1;
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (MapJournal journal = Journals.atOnce(folder, "a map")) {
                assertTrue(journal.before() >= last, "at " + length);
                last = journal.before();
                double[] row = {length};
                journal.add(7, new long[] {1}, () -> new double[][] {row});
            }
            try (MapJournal journal = Journals.atOnce(folder, "a map")) {
                assertEquals(last + 1, journal.before());
            }
        }
        assertEquals(10, last);
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 4;
        Files.write(file, damaged);
        try (MapJournal journal = Journals.atOnce(folder, "a map")) {
            assertTrue(journal.before() > 0 && journal.before() < 10, "found " + journal.before());
        }
    }

    @Test
    void onlyOneProcessKeepsTheSame() throws IOException {
        fill();
        try (MapJournal first = Journals.atOnce(folder, "a map"); MapJournal second = Journals.atOnce(folder, "a map")) {
            assertTrue(first.kept());
            assertFalse(second.kept());
            assertEquals(0, second.before());
            second.add(0, new long[] {1}, () -> new double[][] {{1}});
            second.delete();
        }
        assertEquals(1, files().size());
    }

    @Test
    void whatIsQuickLeavesNoTrace() throws IOException {
        try (MapJournal journal = MapJournal.of(folder, "test", "quick")) {
            journal.add(0, new long[] {1}, () -> new double[][] {{1}});
            assertFalse(journal.kept());
        }
        assertEquals(List.of(), files());
    }
}
