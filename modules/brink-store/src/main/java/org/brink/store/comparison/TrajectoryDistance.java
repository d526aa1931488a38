package org.brink.store.comparison;

import java.io.IOException;
import java.util.Optional;
import org.brink.api.run.StoredSeries;
import org.brink.store.series.SeriesCursor;

/**
 * The Euclidean distance ‖w−v‖ between two stored trajectories, over the steps that both have.
 *
 * @param steps number of common steps, at least 1
 * @param lastStep the last of them
 * @param atLast distance there
 * @param max largest distance; NaN once either trajectory is undefined
 * @param maxStep the first step with the largest distance
 */
public record TrajectoryDistance(long steps, long lastStep, double atLast, double max, long maxStep) {

    /** Receives the distance step by step. */
    @FunctionalInterface
    public interface Sink {

        /** The distance at a common step; steps increase. */
        void accept(long step, double distance);
    }

    /**
     * Whether two series can be compared: vectors of one length that does not vary.
     *
     * @param a positions of a process, channel {@code iterate}
     * @param b positions of another process or run
     */
    public static boolean comparable(StoredSeries a, StoredSeries b) {
        return a.channel().width() == b.channel().width() && a.channel().vector() == b.channel().vector()
                && !a.channel().growing() && !b.channel().growing();
    }

    /**
     * The distance over all common steps.
     *
     * @return empty if there is no common step
     * @throws IllegalArgumentException if the widths differ
     */
    public static Optional<TrajectoryDistance> between(StoredSeries a, StoredSeries b) throws IOException {
        Summary summary = new Summary();
        stream(a, b, summary);
        return summary.count == 0 ? Optional.empty() : Optional.of(new TrajectoryDistance(summary.count,
                summary.lastStep, summary.atLast, summary.max, summary.maxStep));
    }

    /**
     * Computes the distance at each common step, in order, without holding the trajectories in memory.
     *
     * @throws IllegalArgumentException if the widths differ
     */
    public static void stream(StoredSeries a, StoredSeries b, Sink sink) throws IOException {
        if (!comparable(a, b)) {
            throw new IllegalArgumentException("dimensions differ: " + a.channel() + " and " + b.channel());
        }
        SeriesCursor left = new SeriesCursor(a);
        SeriesCursor right = new SeriesCursor(b);
        while (left.hasRow() && right.hasRow()) {
            if (left.step() < right.step()) {
                left.advance();
            } else if (left.step() > right.step()) {
                right.advance();
            } else {
                sink.accept(left.step(), left.distanceTo(right));
                left.advance();
                right.advance();
            }
        }
    }

    private static final class Summary implements Sink {
        private long count;
        private long lastStep;
        private double atLast;
        private double max = Double.NEGATIVE_INFINITY;
        private long maxStep;

        @Override
        public void accept(long step, double distance) {
            count++;
            lastStep = step;
            atLast = distance;
            if (distance > max || Double.isNaN(distance) && !Double.isNaN(max)) {
                max = distance;
                maxStep = step;
            }
        }
    }
}
