package org.brink.probes.alignment;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.probes.Norms;
import org.brink.probes.tracking.DirectionQuality;
import org.brink.probes.tracking.SharpDirections;
import org.brink.spectral.Eigenpairs;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;

/** Measures the angles of one process. A gradient or update of length zero has none: the values are NaN there. */
final class Alignment implements Probe, Costed {

    private static final int QUALITY = 5;

    private final SharpDirections directions;
    private final DirectionQuality quality;
    private final List<Channel> channels;
    private final Meter meter = new Meter();
    private final double[] update;
    private final double[] cosines;

    Alignment(int count, int dimension, SharpDirections directions) {
        this.directions = directions;
        quality = new DirectionQuality("alignment", count);
        update = new double[dimension];
        cosines = new double[count];
        List<Channel> all = new ArrayList<>(List.of(
                Channel.vector("gradient-alignment", count,
                        "Cosines of the gradient with the eigenvectors of the largest eigenvalues of the Hessian."),
                Channel.vector("update-alignment", count,
                        "Cosines of the update with the eigenvectors of the largest eigenvalues of the Hessian."),
                Channel.scalar("gradient-energy",
                        "Share of the gradient's squared length that lies in the span of those eigenvectors."),
                Channel.scalar("update-energy",
                        "Share of the update's squared length that lies in the span of those eigenvectors."),
                Channel.scalar("gradient-update-cosine", "Cosine of gradient and update; −1 for gradient descent.")));
        all.addAll(quality.channels());
        channels = List.copyOf(all);
    }

    @Override
    public List<Channel> channels() {
        return channels;
    }

    @Override
    public State save() {
        return directions.save();
    }

    @Override
    public void restore(State saved) {
        directions.restore(saved);
    }

    @Override
    public ProbeCost cost() {
        return meter.cost();
    }

    @Override
    public void observe(Instant at, Row row) {
        ObservedProcess process = at.process();
        meter.begin();
        Eigenpairs pairs = directions.at(at);
        Norms.difference(process.next(), process.position(), update);
        row.set(2, measure(process.gradient(), pairs));
        row.set(0, cosines);
        row.set(3, measure(update, pairs));
        row.set(1, cosines);
        row.set(4, Norms.cosine(process.gradient(), update));
        quality.set(QUALITY, pairs, row);
        meter.end(directions.products());
    }

    /** Fills the cosines and returns the sum of their squares. */
    private double measure(double[] vector, Eigenpairs pairs) {
        double norm = Norms.norm(vector);
        double energy = 0;
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = Norms.dot(vector, pairs.vector(i)) / norm;
            energy += cosines[i] * cosines[i];
        }
        return energy;
    }
}
