package org.brink.probes.phase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.brink.api.run.Channel;
import org.brink.probes.lyapunov.TangentVector;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;

/** Watches the iterates and says after every step which phase they are in; {@link PhaseProbe} states the criteria. */
final class PhaseWatch implements Probe, Costed {

    /** Coordinates, or random projections of more coordinates, that are looked at. */
    static final int KEPT = 8;

    private static final double BOUND = 1e15;
    private static final double AT_REST = 1e-9;
    private static final double RETURNS = 1e-6;
    private static final double STAYS = 1e-4;
    private static final double RISES = 1e-9;
    private static final double ROUNDING = 1e-12;
    private static final double ERRORS = 3;
    private static final double[] NONE = {};
    private static final int MONOTONIC = 0;
    private static final int CATAPULT = 1;
    private static final int PERIODIC = 2;
    private static final int CHAOTIC = 3;
    private static final int DIVERGENT = 4;
    private static final int UNSETTLED = 5;

    private final List<Channel> channels = List.of(
            Channel.scalar(PhaseProbe.PHASE, "The phase so far: 0 monotonic, 1 catapult, 2 periodic, 3 chaotic,"
                    + " 4 divergent, 5 unsettled.").withNames(PhaseProbe.NAMES),
            Channel.growing(PhaseProbe.PHASE + "-period", "The period of a cycle; empty where there is none.")
                    .withUnit("steps"));

    private final Optional<TangentVector> tangent;
    /** Rows of random numbers; none where the coordinates themselves are kept. */
    private final double[][] projections;
    private final RecentPoints points;
    /** Where the distance from the end decides; empty where the loss does. */
    private final Optional<Beginning> beginning;
    private final Reading exponent = new Reading();
    private boolean started;
    private boolean rose;
    private double firstLoss;
    private double lastLoss;
    private long lastStep;
    private ProbeCost cost = ProbeCost.NONE;

    PhaseWatch(ProbeContext context, int longest, boolean carries, boolean byDistance) {
        int dimension = context.objective().dimension();
        Random random = context.creation().random(PhaseProbe.PHASE);
        projections = new double[dimension > KEPT ? KEPT : 0][dimension];
        for (double[] row : projections) {
            for (int i = 0; i < dimension; i++) {
                row[i] = random.nextGaussian() / Math.sqrt(KEPT);
            }
        }
        points = new RecentPoints(longest, Math.min(KEPT, dimension));
        beginning = byDistance ? Optional.of(new Beginning(Math.min(KEPT, dimension))) : Optional.empty();
        tangent = carries ? Optional.of(new TangentVector(dimension, context.creation().steps() / 2, random))
                : Optional.empty();
    }

    @Override
    public List<Channel> channels() {
        return channels;
    }

    @Override
    public void observe(Instant at, Row row) {
        long start = System.nanoTime();
        tangent.ifPresent(vector -> vector.observe(at, exponent));
        double loss = at.process().evaluation().value();
        if (started && at.step() != lastStep + 1) {
            points.clear();
        }
        if (!started) {
            firstLoss = loss;
        } else {
            rose |= loss - lastLoss > Math.max(RISES * Math.abs(lastLoss), ROUNDING * Math.abs(firstLoss));
        }
        keep(at.process().position());
        beginning.ifPresent(first -> first.add(points.last()));
        started = true;
        lastLoss = loss;
        lastStep = at.step();
        double size = points.enough() ? points.size() : 0;
        OptionalInt period = points.enough() ? points.period(RETURNS * size) : OptionalInt.empty();
        int phase = phase(loss, size, period);
        row.set(0, phase);
        row.set(1, phase == PERIODIC ? new double[] {period.orElseThrow()} : NONE);
        cost = cost.plus(tangent.isPresent() ? 1 : 0, (System.nanoTime() - start) / 1e9);
    }

    private int phase(double loss, double size, OptionalInt period) {
        if (!(Math.abs(loss) <= BOUND * Math.max(1, Math.abs(firstLoss)))) {
            return DIVERGENT;
        }
        if (!points.enough()) {
            return UNSETTLED;
        }
        if (size <= AT_REST * Math.max(1, points.norm())) {
            return beginning.map(first -> first.risesAbove(points.last())).orElse(rose) ? CATAPULT : MONOTONIC;
        }
        if (period.isPresent()) {
            int half = period.getAsInt() % 2 == 0 ? period.getAsInt() / 2 : 1;
            boolean stays = Math.abs(points.distance(half, false) / points.distance(half, true) - 1) <= STAYS;
            return stays ? PERIODIC : UNSETTLED;
        }
        return exponent.mean > ERRORS * exponent.error && exponent.exact ? CHAOTIC : UNSETTLED;
    }

    private void keep(double[] position) {
        double[] point = points.next();
        if (projections.length == 0) {
            System.arraycopy(position, 0, point, 0, position.length);
            return;
        }
        for (int k = 0; k < projections.length; k++) {
            double sum = 0;
            for (int i = 0; i < position.length; i++) {
                sum += projections[k][i] * position[i];
            }
            point[k] = sum;
        }
    }

    @Override
    public ProbeCost cost() {
        return cost;
    }

    @Override
    public State save() {
        State vector = tangent.map(TangentVector::save).orElseGet(() -> new State(StateLayout.EMPTY));
        double[] first = beginning.map(Beginning::save).orElse(NONE);
        StateLayout layout = StateLayout.EMPTY.with("points", points.numbers()).with("numbers", 8);
        layout = first.length > 0 ? layout.with("beginning", first.length) : layout;
        for (StateLayout.Slot entry : vector.layout().slots()) {
            layout = layout.with(entry.name() + "-tangent", entry.length());
        }
        State state = new State(layout);
        points.save(state.array("points"));
        if (first.length > 0) {
            System.arraycopy(first, 0, state.array("beginning"), 0, first.length);
        }
        double[] numbers = {started ? 1 : 0, rose ? 1 : 0, firstLoss, lastLoss, lastStep, exponent.mean,
            exponent.error, exponent.exact ? 1 : 0};
        System.arraycopy(numbers, 0, state.array("numbers"), 0, numbers.length);
        for (StateLayout.Slot entry : vector.layout().slots()) {
            System.arraycopy(vector.array(entry.name()), 0, state.array(entry.name() + "-tangent"), 0, entry.length());
        }
        return state;
    }

    @Override
    public void restore(State saved) {
        points.restore(saved.array("points"));
        beginning.ifPresent(first -> first.restore(saved.array("beginning")));
        double[] numbers = saved.array("numbers");
        started = numbers[0] != 0;
        rose = numbers[1] != 0;
        firstLoss = numbers[2];
        lastLoss = numbers[3];
        lastStep = (long) numbers[4];
        exponent.mean = numbers[5];
        exponent.error = numbers[6];
        exponent.exact = numbers[7] != 0;
        tangent.ifPresent(vector -> restore(vector, saved));
    }

    private static void restore(TangentVector vector, State saved) {
        State empty = vector.save();
        StateLayout layout = StateLayout.EMPTY;
        for (StateLayout.Slot entry : empty.layout().slots()) {
            layout = layout.with(entry.name(), saved.array(entry.name() + "-tangent").length);
        }
        State own = new State(layout);
        for (StateLayout.Slot entry : layout.slots()) {
            System.arraycopy(saved.array(entry.name() + "-tangent"), 0, own.array(entry.name()), 0, entry.length());
        }
        vector.restore(own);
    }

    /** What the tangent vector says: mean, standard error, whether it is that of the optimizer. */
    private static final class Reading implements Row {

        private double mean;
        private double error = Double.POSITIVE_INFINITY;
        private boolean exact;

        @Override
        public void set(int channel, double value) {
            switch (channel) {
                case 0 -> mean = value;
                case 1 -> error = value;
                default -> exact = value != 0;
            }
        }

        @Override
        public void set(int channel, double[] values) {
            throw new IllegalStateException("the tangent vector has no vector channel");
        }

        @Override
        public void event(String type, String detail) {
            throw new IllegalStateException("the tangent vector has no events");
        }
    }
}
