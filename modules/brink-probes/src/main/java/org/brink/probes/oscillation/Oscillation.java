package org.brink.probes.oscillation;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.probes.Norms;
import org.brink.probes.tracking.DirectionQuality;
import org.brink.probes.tracking.SharpDirections;
import org.brink.probes.tracking.States;
import org.brink.spectral.Eigenpairs;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;

/** Measures one process. */
final class Oscillation implements Probe, Costed {

    private static final List<String> PARTS = List.of("before", "window", "directions");

    private static final String NAME = "oscillation";
    private static final List<Channel> CHANNELS = channelList();

    private final SharpDirections directions;
    private final int windowLength;
    private final Meter meter = new Meter();
    private final StateLayout beforeLayout;
    private final double[] before;
    private final double[] displacement;
    /** Made when all probes have said how many directions they need. */
    private Displacements window;
    private DirectionQuality quality;
    private double[] variances;
    private double[] covariances;
    private double[] along;
    private boolean observed;
    private long lastStep;

    Oscillation(int windowLength, int dimension, SharpDirections directions) {
        this.windowLength = windowLength;
        this.directions = directions;
        before = new double[dimension];
        displacement = new double[dimension];
        beforeLayout = StateLayout.EMPTY.with("observed-and-step", 2).with("position", dimension);
    }

    private static List<Channel> channelList() {
        List<Channel> all = new ArrayList<>(List.of(
                Channel.growing(NAME, "Displacements ⟨uᵢ, w − ¼(w₋ + 2w + w₊)⟩ from the second-order midpoint "
                        + "along the sharpest directions uᵢ."),
                Channel.growing("oscillation-variance", "Means of the squares of the displacements over the window.")
                        .withLogScale(),
                Channel.growing("oscillation-covariance", "Means of the products of two displacements over the window:"
                        + " (1, 2), (1, 3) … (2, 3) ….")));
        all.addAll(new DirectionQuality(NAME, 1).channels());
        return List.copyOf(all);
    }

    private Displacements window() {
        if (window == null) {
            int k = directions.count();
            window = new Displacements(k, windowLength);
            quality = new DirectionQuality(NAME, k);
            along = new double[k];
            variances = new double[k];
            covariances = new double[k * (k - 1) / 2];
        }
        return window;
    }

    @Override
    public List<Channel> channels() {
        return CHANNELS;
    }

    @Override
    public State save() {
        State state = new State(beforeLayout);
        state.array(0)[0] = observed ? 1 : 0;
        state.array(0)[1] = lastStep;
        System.arraycopy(before, 0, state.array(1), 0, before.length);
        return States.join(PARTS, List.of(state, window().save(), directions.save()));
    }

    @Override
    public void restore(State saved) {
        List<State> parts = States.split(PARTS, saved);
        State state = new State(beforeLayout);
        state.copyFrom(parts.get(0));
        observed = state.array(0)[0] != 0;
        lastStep = (long) state.array(0)[1];
        System.arraycopy(state.array(1), 0, before, 0, before.length);
        window().restore(parts.get(1));
        directions.restore(parts.get(2));
    }

    @Override
    public ProbeCost cost() {
        return meter.cost();
    }

    @Override
    public void observe(Instant at, Row row) {
        meter.begin();
        ObservedProcess process = at.process();
        window();
        Eigenpairs pairs = directions.at(at);
        boolean known = observed && at.step() == lastStep + 1;
        if (known) {
            measure(process, pairs);
        }
        row.set(0, along, known ? along.length : 0);
        row.set(1, variances, known ? variances.length : 0);
        row.set(2, covariances, known ? covariances.length : 0);
        quality.set(3, pairs, row);
        System.arraycopy(process.position(), 0, before, 0, before.length);
        lastStep = at.step();
        observed = true;
        meter.end(directions.products());
    }

    private void measure(ObservedProcess process, Eigenpairs pairs) {
        double[] here = process.position();
        double[] after = process.next();
        for (int i = 0; i < displacement.length; i++) {
            displacement[i] = 0.25 * ((here[i] - before[i]) + (here[i] - after[i]));
        }
        for (int i = 0; i < Math.min(along.length, pairs.count()); i++) {
            along[pairs.curve(i)] = Norms.dot(displacement, pairs.vector(i));
        }
        window.add(along);
        int pair = 0;
        for (int i = 0; i < along.length; i++) {
            variances[i] = window.product(i, i);
            for (int j = i + 1; j < along.length; j++) {
                covariances[pair++] = window.product(i, j);
            }
        }
    }
}
