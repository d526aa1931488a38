package org.brink.jets.float64.function;

/** How many entries pass through all loops of a function before the next ones do: as many as stay in the cache. */
final class Tiles {

    /** Entries of one array. */
    static final int SIZE = 512;

    private Tiles() {
    }

    /** Where the tile ends that starts there. */
    static int end(int start, int to) {
        return Math.min(to, start + SIZE);
    }
}
