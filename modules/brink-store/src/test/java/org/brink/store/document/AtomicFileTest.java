package org.brink.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void readersSeeOneWholeContentOrTheOther() throws Exception {
        Path file = folder.resolve("document.json");
        String a = "a".repeat(100_000);
        String b = "b".repeat(150_000);
        AtomicFile.write(file, a);
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            try {
                for (int i = 0; i < 40; i++) {
                    AtomicFile.write(file, i % 2 == 0 ? b : a);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } finally {
                done.set(true);
            }
        });
        writer.start();
        while (!done.get()) {
            String seen = Files.readString(file);
            assertTrue(seen.equals(a) || seen.equals(b), () -> "a mixture of length " + seen.length());
        }
        writer.join();
        assertEquals(List.of(file), content());
    }

    @Test
    void nothingIsLeftWhenTheFileCannotBeReplaced() throws Exception {
        Path taken = Files.createDirectories(folder.resolve("document.json/inside"));
        assertThrows(IOException.class, () -> AtomicFile.write(taken.getParent(), "text"));
        assertEquals(List.of(taken.getParent()), content());
    }

    @Test
    void aLinkIsWrittenThrough() throws Exception {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        AtomicFile.write(link, "new");
        assertEquals("new", Files.readString(real));
        assertTrue(Files.isSymbolicLink(link));
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
