package org.brink.jets.tensor;

/**
 * How examples are divided: into lanes, one for each thread, and each lane into pieces. It follows from the sizes of
 * network and data, the number of threads and the chunk alone, so that results do too.
 *
 * @param bounds for every lane, the first example of each piece, and the end of the last
 */
public record Division(int[][] bounds) {

    /** Multiplications of a primal sweep that are worth waking a thread for. */
    private static final long LANE_WORK = 1_000_000;
    /** Numbers of the examples of a piece, about what the caches of one core and its share of a common one hold. */
    private static final long PIECE_NUMBERS = 700_000;
    /**
     * Adjoints of weights are read and written once for each piece. They must not cost more than a few percent of the
     * products: a piece must multiply each weight at least that often.
     */
    private static final long PIECE_USES = 512;

    /**
     * Divides examples.
     *
     * @param size of the network
     * @param count examples of the data set
     * @param chunk how many may be in memory at once
     * @param threads how many may work at a time
     */
    public static Division of(NetworkSize size, int count, int chunk, int threads) {
        long work = size.work();
        int lanes = (int) Math.max(1, Math.min(Math.min(threads, chunk), count * work / LANE_WORK));
        long numbers = size.numbers() + size.passing();
        long piece = Math.max(PIECE_NUMBERS * 2 / numbers, PIECE_USES * size.weights() / work);
        if (chunk < count) {
            piece = Math.min(piece, chunk / lanes);
        }
        int[][] bounds = new int[lanes][];
        for (int lane = 0; lane < lanes; lane++) {
            int from = (int) ((long) count * lane / lanes);
            int to = (int) ((long) count * (lane + 1) / lanes);
            bounds[lane] = cut(from, to, Math.max(1, piece));
        }
        return new Division(bounds);
    }

    /** Cuts a range into pieces that differ by one example at most. */
    private static int[] cut(int from, int to, long piece) {
        int pieces = (int) ((to - from + piece - 1) / piece);
        int[] bounds = new int[pieces + 1];
        for (int i = 0; i <= pieces; i++) {
            bounds[i] = from + (int) ((long) (to - from) * i / pieces);
        }
        return bounds;
    }

    /** How many threads have examples. */
    public int lanes() {
        return bounds.length;
    }

    /** The largest number of examples of a piece. */
    public int largest() {
        int largest = 0;
        for (int[] lane : bounds) {
            for (int i = 0; i + 1 < lane.length; i++) {
                largest = Math.max(largest, lane[i + 1] - lane[i]);
            }
        }
        return largest;
    }
}
