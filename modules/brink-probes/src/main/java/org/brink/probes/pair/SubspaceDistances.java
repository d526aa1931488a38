package org.brink.probes.pair;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
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

/** Measures the two parts of the distance from the first process, for every other one. */
final class SubspaceDistances implements Probe, Costed {

    private final int count;
    private final SharpDirections directions;
    private final DirectionQuality quality;
    private final List<Channel> channels;
    private final Meter meter = new Meter();
    private final double[] difference;

    /** @throws InvalidInput if there are fewer than two processes, or their names cannot name channels */
    SubspaceDistances(List<String> processes, int count, int dimension, SharpDirections directions) {
        if (processes.size() < 2) {
            throw new InvalidInput(new Problem("", "one process", "at least two processes to compare"));
        }
        this.count = count;
        this.directions = directions;
        quality = new DirectionQuality("subspace", count);
        difference = new double[dimension];
        List<Channel> all = new ArrayList<>();
        String first = ProcessDistances.word(processes.get(0));
        for (String other : processes.subList(1, processes.size())) {
            String pair = first + "-" + ProcessDistances.word(other);
            String whose = "of processes " + processes.get(0) + " and " + other + " at the same step, ";
            all.add(Channel.scalar("along-" + pair, "Distance " + whose + "within the span of the sharpest directions "
                    + "of " + processes.get(0) + ".").withLogScale());
            all.add(Channel.scalar("across-" + pair, "Distance " + whose + "orthogonal to the sharpest directions of "
                    + processes.get(0) + ".").withLogScale());
        }
        all.addAll(quality.channels());
        if (all.stream().map(Channel::name).distinct().count() < all.size()) {
            throw new InvalidInput(new Problem("", "two processes whose names make the same channel",
                    "processes whose names tell them apart"));
        }
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
        List<? extends ObservedProcess> processes = at.processes();
        ObservedProcess first = processes.get(0);
        meter.begin();
        Eigenpairs pairs = directions.at(at);
        int channel = 0;
        for (int i = 1; i < processes.size(); i++) {
            Norms.difference(processes.get(i).position(), first.position(), difference);
            double square = 0;
            for (int j = 0; j < count; j++) {
                double along = Norms.dot(difference, pairs.vector(j));
                square += along * along;
                for (int l = 0; l < difference.length; l++) {
                    difference[l] -= along * pairs.vector(j)[l];
                }
            }
            row.set(channel++, Math.sqrt(square));
            row.set(channel++, Norms.norm(difference));
        }
        quality.set(channel, pairs, row);
        meter.end(directions.products());
    }
}
