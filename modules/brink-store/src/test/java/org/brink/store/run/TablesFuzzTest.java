package org.brink.store.run;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.brink.api.run.RunData;
import org.brink.api.run.StoredSeries;
import org.brink.store.document.InvalidDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run folder with damaged documents is refused with a message, never with a fault, and never leads elsewhere. */
class TablesFuzzTest {

    @TempDir
    private Path folder;

    @Test
    void damagedListsOfTablesAreRefusedOrReadable() throws Exception {
        damage("data/tables.json", 4_000);
    }

    @Test
    void damagedRecordsAreRefusedOrReadable() throws Exception {
        damage("record.json", 3_000);
    }

    private void damage(String name, int times) throws IOException {
        Path run = Runs.finished(folder, 0.2, 20);
        Path file = run.resolve(name);
        String good = Files.readString(file);
        Random random = new Random(7);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < times; i++) {
            StringBuilder text = new StringBuilder(good);
            int at = random.nextInt(text.length());
            int length = Math.min(random.nextInt(12), text.length() - at);
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, at + length);
                case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, at + length));
                default -> text.setCharAt(at, (char) (32 + random.nextInt(96)));
            }
            Files.writeString(file, text);
            try {
                readEverything(run);
                read++;
            } catch (InvalidDocument | IOException expected) {
                refused++;
            }
        }
        assertTrue(read > 50 && refused > 500, read + " read, " + refused + " refused");
    }

    private static void readEverything(Path run) throws IOException {
        RunData data = RunFolders.open(run);
        data.status();
        for (StoredSeries series : data.series()) {
            int rows = (int) series.rows();
            series.read(0, rows, new double[rows * series.channel().width()]);
            series.readSteps(0, rows, new long[rows]);
        }
    }

    @Test
    void aFolderOutsideTheRunIsRefused() throws Exception {
        Path run = Runs.finished(folder, 0.2, 20);
        Path file = run.resolve("data/tables.json");
        Files.writeString(file, Files.readString(file).replace("discrete/every-1", "../../outside"));
        assertThrows(InvalidDocument.class, () -> RunFolders.open(run));
    }
}
