package org.brink.maps;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brink.maps.orbit.Cell;
import org.brink.maps.orbit.Orbit;
import org.brink.maps.orbit.Tile;
import org.brink.maps.orbit.TileWork;
import org.brink.maps.phase.Phase;
import org.brink.maps.phase.PhaseClassifier;
import org.brink.maps.phase.PhaseResult;
import org.brink.maps.phase.PhaseSettings;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.HessianOperator;

/**
 * Follows the trajectories of a tile until they diverge, settle, or have taken all steps. A trajectory has diverged if
 * its loss is not finite or greater in size than 10¹⁵·max(1, |L₀|). It has settled if a step is at most
 * {@value #AT_REST} · max(1, ‖w‖) long. In lockstep both are looked at every hundredth step; the step at which a
 * trajectory settled is then found within that hundred.
 */
final class CellFate {

    static final double AT_REST = 1e-12;
    private static final double BOUND = 1e15;
    private static final double TOLERANCE = 1e-8;

    private final int steps;
    private final Set<MapQuantity> quantities;
    private final PhaseClassifier classifier;

    CellFate(int steps, Set<MapQuantity> quantities, PhaseSettings phases) {
        this.steps = steps;
        this.quantities = quantities;
        classifier = new PhaseClassifier(phases);
    }

    Outcome[] of(List<Cell> cells, TileWork work) {
        return new Following(cells).follow(work);
    }

    /** One tile on its way. */
    private final class Following {

        private final List<Cell> cells;
        private final Outcome[] outcomes;
        private final double[] bounds;
        private final int n;
        private final Optional<Curvature> curvature;
        private Tile tile;
        private int[] indices;
        /** Positions at the last look, and one step before this look. */
        private double[][] earlier;
        private double[][] before;
        private double[][] now;

        Following(List<Cell> cells) {
            this.cells = cells;
            outcomes = new Outcome[cells.size()];
            n = cells.get(0).start().length;
            curvature = quantities.contains(MapQuantity.SHARPNESS) ? Optional.of(new Curvature(n)) : Optional.empty();
            tile = Tile.of(cells);
            bounds = new double[cells.size()];
            tile.losses(bounds);
            for (int i = 0; i < bounds.length; i++) {
                bounds[i] = BOUND * Math.max(1, Math.abs(bounds[i]));
            }
            indices = new int[cells.size()];
            Arrays.setAll(indices, i -> i);
            room();
        }

        private void room() {
            earlier = new double[n][tile.size()];
            before = new double[n][tile.size()];
            now = new double[n][tile.size()];
            read(earlier);
        }

        private void read(double[][] points) {
            for (int i = 0; i < n; i++) {
                tile.coordinate(i, points[i]);
            }
        }

        Outcome[] follow(TileWork work) {
            int done = 0;
            while (done < steps && indices.length > 0) {
                work.check();
                int stride = Math.min(tile.stride(), steps - done);
                tile.advance(stride - 1);
                read(before);
                tile.advance(1);
                read(now);
                look(done, stride);
                done += stride;
            }
            for (int k = 0; k < indices.length; k++) {
                if (outcomes[indices[k]] == null) {
                    end(k, Outcome.End.MOVING, Double.NaN);
                }
            }
            return outcomes;
        }

        private void look(int done, int stride) {
            double[] losses = new double[tile.size()];
            tile.losses(losses);
            int[] kept = new int[losses.length];
            int count = 0;
            for (int k = 0; k < losses.length; k++) {
                if (outcomes[indices[k]] != null) {
                    continue;
                }
                if (!(Math.abs(losses[k]) <= bounds[indices[k]])) {
                    outcomes[indices[k]] = new Outcome(Outcome.End.DIVERGED,
                            Optional.of(PhaseResult.of(Phase.DIVERGENT)), Double.NaN, Double.NaN, Double.NaN);
                } else if (rests(before, now, k)) {
                    end(k, Outcome.End.SETTLED, settledAt(k, done, stride));
                } else {
                    kept[count++] = k;
                }
            }
            // fewer cells are worth new arrays only when they are a good deal fewer
            if (count < 0.75 * losses.length || count == 0) {
                keep(Arrays.copyOf(kept, count));
            } else {
                double[][] spare = earlier;
                earlier = now;
                now = spare;
            }
        }

        private void keep(int[] kept) {
            int[] rest = new int[kept.length];
            for (int k = 0; k < kept.length; k++) {
                rest[k] = indices[kept[k]];
            }
            indices = rest;
            if (kept.length > 0) {
                tile = tile.keep(kept);
                room();
            }
        }

        private boolean rests(double[][] from, double[][] to, int k) {
            double length = 0;
            double size = 0;
            for (int i = 0; i < n; i++) {
                length += (to[i][k] - from[i][k]) * (to[i][k] - from[i][k]);
                size += to[i][k] * to[i][k];
            }
            return Math.sqrt(length) <= AT_REST * Math.max(1, Math.sqrt(size));
        }

        private double settledAt(int k, int done, int stride) {
            if (!quantities.contains(MapQuantity.STEPS)) {
                return Double.NaN;
            }
            return done + (stride > 1 ? within(k, stride) : 0);
        }

        /** The first of the steps since the last look after which the trajectory rests. */
        private int within(int k, int stride) {
            double[] point = new double[n];
            for (int i = 0; i < n; i++) {
                point[i] = earlier[i][k];
            }
            Orbit orbit = tile.cells().get(k).from(point).orbit();
            double[][] last = new double[n][1];
            double[][] next = new double[n][1];
            for (int step = 0; step < stride; step++) {
                for (int i = 0; i < n; i++) {
                    last[i][0] = orbit.position()[i];
                }
                orbit.advance();
                for (int i = 0; i < n; i++) {
                    next[i][0] = orbit.position()[i];
                }
                if (rests(last, next, 0)) {
                    return step;
                }
            }
            return stride;
        }

        private void end(int k, Outcome.End end, double atStep) {
            int index = indices[k];
            Orbit orbit = tile.orbit(k);
            double loss = orbit.loss();
            double sharpness = curvature.isPresent() ? curvature.get().sharpness(orbit) : Double.NaN;
            Optional<PhaseResult> phase = quantities.contains(MapQuantity.PHASE)
                    ? Optional.of(classifier.settle(orbit, cells.get(index), List::of)) : Optional.empty();
            outcomes[index] = new Outcome(end, phase, sharpness, loss, atStep);
        }
    }

    /** The sharpness of one orbit after the other, which do not know of each other. */
    private static final class Curvature {

        private final HessianOperator hessian;
        private EigenTracker tracker;

        Curvature(int n) {
            hessian = new HessianOperator(n);
            tracker = tracker();
        }

        private EigenTracker tracker() {
            return new EigenTracker(hessian.dimension(), EigenOptions.largest(1).withTolerance(TOLERANCE));
        }

        double sharpness(Orbit orbit) {
            if (tracker.method() == EigenOptions.Method.ITERATIVE) {
                // remembers what it has seen, the state of its random numbers among it
                tracker = tracker();
            }
            return tracker.solve(hessian.at(orbit.evaluation())).value(0);
        }
    }
}
