package org.brink.probes.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.probes.Norms;
import org.brink.probes.tracking.DirectionQuality;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.PreconditionedHessian;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;

/** Measures the two parts of the distance of a process from a flow. */
final class EdgeDistance implements Probe, Costed {

    private final String of;
    private final int count;
    private final PreconditionedHessian operator;
    private final EigenTracker tracker;
    private final DirectionQuality quality;
    private final List<Channel> channels;
    private final Meter meter = new Meter();
    private final double[][] directions;
    private final double[][] duals;
    private final double[] across;
    private final double[] along;

    EdgeDistance(String of, int count, int dimension, EigenOptions options) {
        this.of = of;
        this.count = count;
        operator = new PreconditionedHessian(dimension);
        tracker = new EigenTracker(dimension, options);
        quality = new DirectionQuality("edge-distance", count);
        List<Channel> all = new ArrayList<>(List.of(
                Channel.growing("edge-distance-along", "Length of the part of the displacement along the leading "
                        + "eigenvectors of P⁻¹H; empty where the other process is not present.").withLogScale(),
                Channel.growing("edge-distance-across", "Length of the rest of the displacement.").withLogScale()));
        all.addAll(quality.channels());
        channels = List.copyOf(all);
        directions = new double[count][dimension];
        duals = new double[count][dimension];
        across = new double[dimension];
        along = new double[dimension];
    }

    @Override
    public List<Channel> channels() {
        return channels;
    }

    @Override
    public State save() {
        return tracker.save();
    }

    @Override
    public void restore(State saved) {
        tracker.restore(saved);
    }

    @Override
    public ProbeCost cost() {
        return meter.cost();
    }

    @Override
    public void observe(Instant at, Row row) {
        meter.begin();
        ObservedProcess flow = at.process();
        Eigenpairs pairs = tracker.solve(operator.at(flow.evaluation(), flow.preconditioner()));
        int found = Math.min(count, pairs.count());
        Optional<? extends ObservedProcess> other = at.processes().stream().filter(p -> p.name().equals(of))
                .filter(ObservedProcess::present).findFirst();
        if (other.isPresent()) {
            split(flow, other.get(), pairs, found);
        }
        int length = other.isPresent() ? 1 : 0;
        row.set(0, new double[] {Norms.norm(along)}, length);
        row.set(1, new double[] {Norms.norm(across)}, length);
        quality.set(2, pairs, row);
        meter.end(pairs.products() + (other.isPresent() ? found : 0));
    }

    /** With y of P^(−1/2)HP^(−1/2) for λ, u = P^(−1/2)y and Pu = Hu/λ. */
    private void split(ObservedProcess flow, ObservedProcess other, Eigenpairs pairs, int found) {
        for (int i = 0; i < found; i++) {
            flow.preconditioner().applyInverseSqrt(pairs.vector(i), directions[i]);
        }
        flow.evaluation().hessianTimes(found, directions, duals);
        Norms.difference(other.position(), flow.position(), across);
        Arrays.fill(along, 0);
        for (int i = 0; i < found; i++) {
            if (pairs.value(i) > 0) {
                double coordinate = Norms.dot(duals[i], across) / pairs.value(i);
                for (int j = 0; j < along.length; j++) {
                    along[j] += coordinate * directions[i][j];
                }
            }
        }
        Norms.difference(across, along, across);
    }
}
