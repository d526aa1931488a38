package org.brink.workbench.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.brink.store.comparison.RunComparison;
import org.brink.store.comparison.TrajectoryDistance;
import org.openide.util.RequestProcessor;

/**
 * Computes the distances between the runs of a comparison once, in the background: whole trajectories are read for it.
 * Used on the event thread.
 */
final class DistanceWork {

    private static final RequestProcessor WORK = new RequestProcessor("Brink distances", 1);

    private final Runnable done;
    private boolean started;
    private volatile boolean busy;
    private volatile List<Optional<TrajectoryDistance>> result = List.of();

    /**
     * Work that has not begun.
     *
     * @param done called on the event thread when there is a result
     */
    DistanceWork(Runnable done) {
        this.done = done;
    }

    /** Begins, the first time it is called. */
    void start(RunComparison comparison) {
        if (started) {
            return;
        }
        started = true;
        busy = true;
        WORK.post(() -> {
            try {
                result = ComparisonRows.distances(comparison);
            } catch (IOException | UncheckedIOException e) {
                Logger.getLogger(DistanceWork.class.getName()).log(Level.INFO, "cannot compute distances", e);
            } finally {
                SwingUtilities.invokeLater(() -> {
                    busy = false;
                    done.run();
                });
            }
        });
    }

    /** Whether the work goes on. */
    boolean busy() {
        return busy;
    }

    /** Distance of each run to the first; empty before the work is done, and if no two trajectories can be compared. */
    List<Optional<TrajectoryDistance>> result() {
        return result;
    }
}
