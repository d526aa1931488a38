package org.brink.maps.journal;

import java.nio.file.Path;

/** Journals for tests. */
public final class Journals {

    private Journals() {
    }

    /** One that is written from the first result on. */
    public static MapJournal atOnce(Path folder, String identity) {
        return MapJournal.of(folder, "test", identity, 0);
    }
}
