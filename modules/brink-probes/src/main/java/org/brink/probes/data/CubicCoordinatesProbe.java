package org.brink.probes.data;

import java.util.List;
import java.util.OptionalDouble;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.probes.ChaosCitation;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.CubicSamples;
import org.brink.spi.objective.Predictions;
import org.brink.spi.objective.Predictive;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/**
 * The examples of a quadratic model as cubic maps: zᵢ and aᵢ of {@link CubicSamples}, with the step size of the step,
 * and how far the zᵢ are from where the maps take those of the step before. Steps without one step size for all
 * coordinates have no such numbers.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1330)
public final class CubicCoordinatesProbe implements ProbeProvider {

    @Override
    public String type() {
        return "cubic-coordinates";
    }

    @Override
    public String displayName() {
        return "Cubic coordinates";
    }

    @Override
    public String summary() {
        return "Parameter aᵢ and coordinate zᵢ of the cubic map that every example of a quadratic model follows.";
    }

    @Override
    public Schema schema() {
        return Schema.of(ChosenExamples.LIMIT);
    }

    @Override
    public List<Citation> citations() {
        return List.of(ChaosCitation.CHAOS);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        Predictive objective = DataAbility.require(context);
        CubicSamples samples = objective.cubicSamples().orElseThrow(() -> new InvalidInput(new Problem("",
                "an objective whose examples are no cubic maps", "quadratic-regression or quadratic-net with the loss "
                + "mean-squared-error")));
        long limit = settings.get(ChosenExamples.LIMIT);
        Dataset data = objective.data().train();
        if (data.count() > limit) {
            throw new InvalidInput(new Problem("params.limit", Long.toString(limit), "an integer >= " + data.count()
                    + ", the number of examples"));
        }
        return new Coordinates(samples, data.y(), objective.newPredictions(data));
    }

    private static final class Coordinates implements Probe {

        private final List<Channel> channels = List.of(
                Channel.growing("cubic-z", "Coordinate zᵢ of each example, its residual times η·scaleᵢ."),
                Channel.growing("cubic-a", "Parameter aᵢ of each example: stable up to 1, bounded up to 2."),
                Channel.growing("cubic-defect", "Largest |zᵢ − f(zᵢ of the step before)|: 0 but for rounding where "
                        + "inputs are orthogonal.").withLogScale());
        private final CubicSamples samples;
        private final double[] targets;
        private final Predictions predictions;
        private final double[] z;
        private final double[] a;
        private final double[] expected;
        private final double[] defect = new double[1];
        private boolean known;
        private long next;

        Coordinates(CubicSamples samples, double[] targets, Predictions predictions) {
            this.samples = samples;
            this.targets = targets;
            this.predictions = predictions;
            z = new double[targets.length];
            a = new double[targets.length];
            expected = new double[targets.length];
        }

        @Override
        public List<Channel> channels() {
            return channels;
        }

        @Override
        public void observe(Instant at, Row row) {
            OptionalDouble stepSize = at.process().preconditioner().uniformStepSize();
            int count = stepSize.isPresent() ? z.length : 0;
            boolean compare = known && count > 0 && at.step() == next;
            if (count > 0) {
                measure(at, stepSize.getAsDouble());
            }
            row.set(0, z, count);
            row.set(1, a, count);
            row.set(2, defect, compare ? 1 : 0);
            known = count > 0;
            next = at.step() + 1;
        }

        private void measure(Instant at, double stepSize) {
            predictions.moveTo(at.process().position());
            predictions.outputs(z);
            defect[0] = 0;
            for (int i = 0; i < z.length; i++) {
                z[i] = stepSize * samples.scales()[i] * (z[i] - targets[i]);
                a[i] = stepSize * samples.rates()[i];
                defect[0] = Math.max(defect[0], Math.abs(z[i] - expected[i]));
                expected[i] = CubicSamples.map(a[i], z[i]);
            }
        }

        @Override
        public State save() {
            State state = new State(StateLayout.EMPTY.with("known-and-next", 2).with("expected", expected.length));
            state.array(0)[0] = known ? 1 : 0;
            state.array(0)[1] = next;
            System.arraycopy(expected, 0, state.array(1), 0, expected.length);
            return state;
        }

        @Override
        public void restore(State saved) {
            known = saved.array(0)[0] != 0;
            next = (long) saved.array(0)[1];
            System.arraycopy(saved.array(1), 0, expected, 0, expected.length);
        }
    }
}
