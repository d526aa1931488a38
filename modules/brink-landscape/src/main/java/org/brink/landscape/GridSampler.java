package org.brink.landscape;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.brink.engine.RunControl;
import org.brink.engine.Workers;
import org.brink.spi.objective.Objective;

/**
 * Computes a quantity at many points in parallel. The unit of work is a row of neighbouring points, within which a
 * solve starts from the one before; rows know nothing of each other, so the result is the same to the last bit for any
 * number of threads.
 */
final class GridSampler {

    private final Objective objective;
    private final Quantity quantity;
    private final int threads;
    private final RunControl control;
    private final SliceProgress progress;

    GridSampler(Objective objective, Quantity quantity, int threads, RunControl control, SliceProgress progress) {
        this.objective = objective;
        this.quantity = quantity;
        this.threads = threads;
        this.control = control;
        this.progress = progress;
    }

    /** Writes the point with some index of a row. */
    @FunctionalInterface
    interface Points {

        void write(int row, int column, double[] w);
    }

    /**
     * Values of all points.
     *
     * @param values {@code values[row][column]}
     * @param residuals of eigenpairs, in the same places
     * @param unconverged how many eigenpairs did not meet their tolerance
     */
    record Sampled(double[][] values, double[][] residuals, int unconverged) {
    }

    /**
     * Computes all points of some rows of equal length.
     *
     * @throws CancellationException if it was cancelled
     */
    Sampled sample(int rows, int columns, Points points) {
        double[][] values = new double[rows][columns];
        double[][] residuals = new double[rows][columns];
        AtomicInteger nextRow = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger unconverged = new AtomicInteger();
        Runnable work = () -> {
            PointMeter meter = new PointMeter(objective, quantity);
            double[] w = new double[objective.dimension()];
            for (int row = nextRow.getAndIncrement(); row < rows; row = nextRow.getAndIncrement()) {
                meter.restart();
                for (int column = 0; column < columns; column++) {
                    if (control.cancelled() || Thread.currentThread().isInterrupted()) {
                        throw new CancellationException();
                    }
                    points.write(row, column, w);
                    values[row][column] = meter.at(w);
                    residuals[row][column] = meter.residual();
                    if (!meter.converged()) {
                        unconverged.incrementAndGet();
                    }
                    progress.evaluated(done.incrementAndGet(), rows * columns);
                }
            }
        };
        Workers.run("brink-slice", work, Math.min(threads, rows));
        return new Sampled(values, residuals, unconverged.get());
    }
}
