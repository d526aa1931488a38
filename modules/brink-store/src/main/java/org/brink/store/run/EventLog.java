package org.brink.store.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.brink.api.run.RunEvent;
import org.brink.store.document.AtomicFile;
import org.brink.store.document.InvalidDocument;
import org.brink.store.document.JsonDocument;

/** Reads the events of a run; only what was added since the last time is read again. */
final class EventLog {

    private final Path file;
    private final List<RunEvent> events = new ArrayList<>();
    private long readTo;

    EventLog(Path file) {
        this.file = file;
    }

    /** All events so far. Lines that a kill has cut short, or that are no events, are left out. */
    synchronized List<RunEvent> read() throws IOException {
        if (Files.exists(file) && Files.size(file) < readTo) {
            // the run was resumed from an earlier step
            events.clear();
            readTo = 0;
        }
        if (Files.exists(file) && Files.size(file) > readTo) {
            try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
                log.seek(readTo);
                byte[] bytes = new byte[(int) Math.min(Integer.MAX_VALUE - 8, log.length() - readTo)];
                log.readFully(bytes);
                addLines(bytes);
            }
        }
        return List.copyOf(events);
    }

    /** Removes all events that are not wanted; for the writer of the run only. */
    static void cut(Path file, Predicate<RunEvent> wanted) throws IOException {
        StringBuilder kept = new StringBuilder();
        for (RunEvent event : new EventLog(file).read()) {
            if (wanted.test(event)) {
                kept.append(EventFormat.line(event));
            }
        }
        AtomicFile.write(file, kept.toString());
    }

    private void addLines(byte[] bytes) {
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                addLine(new String(bytes, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        readTo += start;
    }

    private void addLine(String line) {
        try {
            events.add(JsonDocument.parseLine(line, file.toString(), EventFormat::read));
        } catch (InvalidDocument notAnEvent) {
            // a line that was cut off by a kill, with a later event appended to it by a resumed run
            return;
        }
    }
}
