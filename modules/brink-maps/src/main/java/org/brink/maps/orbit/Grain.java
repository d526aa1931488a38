package org.brink.maps.orbit;

/** How many cells make a tile: enough for fast loops, few enough to be shared out evenly and to be done soon. */
public enum Grain {
    /** Each cell takes long by itself, as where every one has a trajectory object. */
    SINGLE(1, 8, 16),
    /** In lockstep, with work for each cell afterwards that takes longer. */
    MEDIUM(16, 128, 4),
    /** In lockstep, and little else. Loops over fewer cells spend a good part of the time on beginning and end. */
    LARGE(256, 512, 4);

    private final int least;
    /** In lockstep, so many that their arrays fit into the first level of cache. */
    private final int most;
    private final int tilesPerThread;

    Grain(int least, int most, int tilesPerThread) {
        this.least = least;
        this.most = most;
        this.tilesPerThread = tilesPerThread;
    }

    /**
     * The grain for cells like the given one.
     *
     * @param more whether each cell takes long when its steps have been taken
     */
    public static Grain of(Cell cell, boolean more) {
        if (!Tile.inLockstep(cell)) {
            return SINGLE;
        }
        return more ? MEDIUM : LARGE;
    }

    /** The number of tiles: the same for each thread, or one for each cell where there are fewer. */
    int tiles(int cells, int threads) {
        int wanted = (cells + tilesPerThread * threads - 1) / (tilesPerThread * threads);
        int size = Math.max(least, Math.min(most, wanted));
        int turns = (cells + size * threads - 1) / (size * threads);
        return Math.min(cells, turns * threads);
    }
}
