package org.brink.maps.orbit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.brink.engine.RunControl;
import org.brink.engine.Workers;

/**
 * Deals cells out to tiles and computes them on several threads, the calling one among them. Tiles know nothing of each
 * other, so that results are the same for any number of threads.
 */
public final class TileWork {

    private final int threads;
    private final RunControl control;
    private final Progress progress;

    /** Told how many of the cells are done; on the threads that compute. */
    @FunctionalInterface
    public interface Progress {

        /** Nobody looks. */
        Progress NONE = (done, total) -> { };

        /** Some cells more are done. */
        void done(int done, int total);
    }

    /** Computes some cells. */
    @FunctionalInterface
    public interface Part {

        /** The cells with these indices, ascending. */
        void compute(int[] cells);
    }

    /** Work on that many threads. */
    public TileWork(int threads, RunControl control, Progress progress) {
        this.threads = Math.max(1, threads);
        this.control = control;
        this.progress = progress;
    }

    /**
     * Ends the work if it was cancelled; to be called now and then by long parts.
     *
     * @throws CancellationException if it was
     */
    public void check() {
        if (control.cancelled() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    /**
     * Computes all cells, in tiles of medium size.
     *
     * @throws CancellationException if it was cancelled
     */
    public void run(int cells, Part part) {
        run(cells, Grain.MEDIUM, part);
    }

    /**
     * Computes all cells.
     *
     * @throws CancellationException if it was cancelled
     */
    public void run(int cells, Grain grain, Part part) {
        int tiles = grain.tiles(cells, threads);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Runnable work = () -> {
            for (int tile = next.getAndIncrement(); tile < tiles; tile = next.getAndIncrement()) {
                check();
                int[] dealt = dealt(tile, tiles, cells);
                part.compute(dealt);
                progress.done(done.addAndGet(dealt.length), cells);
            }
        };
        Workers.run("brink-map", work, Math.min(threads, tiles));
    }

    /** Cells at equal distances: neighbours tend to take as much time as each other, and all tiles should. */
    private static int[] dealt(int tile, int tiles, int cells) {
        int[] dealt = new int[(cells - tile + tiles - 1) / tiles];
        for (int k = 0; k < dealt.length; k++) {
            dealt[k] = tile + k * tiles;
        }
        return dealt;
    }
}
