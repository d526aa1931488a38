package org.brink.probes.norm;

import java.util.List;
import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.probes.Norms;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;

/** Climbs from the last point found, from the gradient, and from the same random points at every instant. */
final class GeneralisedSharpness implements Probe, Costed {

    private static final String PURPOSE = "generalised-sharpness";
    private static final List<Channel> CHANNELS = List.of(
            Channel.scalar("generalised-sharpness", "Largest dᵀ∇²L d over the unit ball of the norm, as far as found."),
            Channel.scalar("generalised-threshold",
                    "2‖∇L‖*/‖Δw‖ of the step, the edge of stability: 2/η for steepest descent with step size η."));

    private final UnitBall ball;
    private final BallAscent ascent;
    private final int starts;
    private final CreationContext context;
    private final Meter meter = new Meter();
    private final double[] best;
    private final double[] candidate;
    private final double[] scratch;

    GeneralisedSharpness(UnitBall ball, BallAscent ascent, int dimension, int starts, CreationContext context) {
        this.ball = ball;
        this.ascent = ascent;
        this.starts = starts;
        this.context = context;
        this.best = new double[dimension];
        this.candidate = new double[dimension];
        this.scratch = new double[dimension];
    }

    @Override
    public List<Channel> channels() {
        return CHANNELS;
    }

    @Override
    public ProbeCost cost() {
        return meter.cost();
    }

    /** The last point found; zeros before the first. */
    @Override
    public State save() {
        State state = new State(StateLayout.EMPTY.with("direction", best.length));
        System.arraycopy(best, 0, state.array(0), 0, best.length);
        return state;
    }

    @Override
    public void restore(State saved) {
        if (!saved.layout().equals(StateLayout.EMPTY.with("direction", best.length))) {
            throw new IllegalArgumentException("a state of " + saved.layout() + " is not one of this probe");
        }
        System.arraycopy(saved.array(0), 0, best, 0, best.length);
    }

    @Override
    public void observe(Instant at, Row row) {
        meter.begin();
        ObservedProcess process = at.process();
        long products = 0;
        double value = Double.NEGATIVE_INFINITY;
        if (Norms.norm(best) > 0) {
            value = ascent.climb(process.evaluation(), best);
            products += ascent.products();
        }
        double dual = ball.farthest(process.gradient(), candidate);
        Random random = context.random(PURPOSE);
        for (int start = 0; start <= starts; start++) {
            if (start > 0) {
                for (int i = 0; i < scratch.length; i++) {
                    scratch[i] = random.nextGaussian();
                }
                ball.farthest(scratch, candidate);
            }
            double found = ascent.climb(process.evaluation(), candidate);
            products += ascent.products();
            if (found > value) {
                value = found;
                System.arraycopy(candidate, 0, best, 0, best.length);
            }
        }
        Norms.difference(process.next(), process.position(), scratch);
        row.set(0, value);
        row.set(1, 2 * dual / ball.norm(scratch));
        meter.end(products);
    }
}
