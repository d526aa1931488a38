package org.brink.probes.tracking;

import java.util.List;
import java.util.Optional;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.HessianOperator;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.ObservedProcess;

/** Tracks the leading eigenpairs of the Hessian along one process: one solve for each instant, whoever asks. */
final class SharedTracker {

    private static final StateLayout DEMAND = StateLayout.EMPTY.with("count-and-tolerance", 2);
    private static final List<String> PARTS = List.of("demand", "tracker");

    private final HessianOperator hessian;
    private EigenOptions options;
    private Optional<EigenTracker> tracker = Optional.empty();
    /** Null where there is nothing to find again; an optional would be garbage at every step. */
    private Eigenpairs pairs;
    private ObservedProcess process;
    private long step;
    private boolean fresh;

    SharedTracker(int dimension, EigenOptions options) {
        this.hessian = new HessianOperator(dimension);
        this.options = options;
    }

    /** Widens what is tracked, so that it serves one more probe. */
    void require(EigenOptions demand) {
        if (tracker.isPresent()) {
            throw new IllegalStateException("the directions are being tracked already");
        }
        options = EigenOptions.largest(Math.max(options.count(), demand.count()))
                .withTolerance(Math.min(options.tolerance(), demand.tolerance()))
                .withMaxProducts(Math.max(options.maxProducts(), demand.maxProducts()))
                .withSeed(demand.seed());
    }

    /** How many eigenpairs are tracked; no probe asks for more once this has been asked. */
    int count() {
        tracker();
        return options.count();
    }

    /** The eigenpairs at an instant; {@link #fresh} tells whether they had to be solved. */
    Eigenpairs at(long now, ObservedProcess where) {
        fresh = pairs == null || now != step || process != where;
        if (fresh) {
            pairs = tracker().solve(hessian.at(where.evaluation()));
            process = where;
            step = now;
        }
        return pairs;
    }

    /** Whether the last call solved. */
    boolean fresh() {
        return fresh;
    }

    private EigenTracker tracker() {
        if (tracker.isEmpty()) {
            tracker = Optional.of(new EigenTracker(hessian.dimension(), options));
        }
        return tracker.get();
    }

    /** What later solves depend on, marked with the demand that it belongs to. */
    State save() {
        return States.join(PARTS, List.of(demand(), tracker().save()));
    }

    /**
     * Goes on from a saved state; starts cold if the state was saved under another demand, as in a fork with other
     * probes.
     *
     * @throws IllegalArgumentException if it is not the state of a tracker
     */
    void restore(State saved) {
        List<State> parts = States.split(PARTS, saved);
        pairs = null;
        if (parts.get(0).equals(demand())) {
            tracker().restore(parts.get(1));
        } else {
            tracker().forget();
        }
    }

    private State demand() {
        State demand = new State(DEMAND);
        demand.array(0)[0] = options.count();
        demand.array(0)[1] = options.tolerance();
        return demand;
    }
}
