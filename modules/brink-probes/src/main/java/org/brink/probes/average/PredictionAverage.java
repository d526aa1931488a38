package org.brink.probes.average;

import java.util.List;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.probes.tracking.States;
import org.brink.spi.objective.Predictions;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;

/** Averages predictions, and errors beside them. */
final class PredictionAverage implements Probe, Costed {

    private static final List<String> PARTS = List.of("predictions", "errors", "first");
    private static final StateLayout FIRST = StateLayout.EMPTY.with("error", 1);

    private final List<Channel> channels = List.of(
            Channel.scalar("prediction-error", "Half mean squared error of the model at this step.").withLogScale(),
            Channel.growing("prediction-average-error",
                    "Half mean squared error of the averaged predictions; empty during the burn-in.").withLogScale(),
            Channel.growing("prediction-mean-error",
                    "Mean of the errors of the steps that are averaged; empty during the burn-in.").withLogScale(),
            Channel.growing("prediction-error-deviation",
                    "Standard deviation of those errors; empty during the burn-in."));

    private final Predictions predictions;
    private final double[] targets;
    private final long burnIn;
    private final VectorMean outputs;
    /** Of error and its square, both less the first error, so that a small deviation does not cancel. */
    private final VectorMean errors;
    private final double[] values;
    private final double[] averaged = new double[1];
    private final double[] mean = new double[1];
    private final double[] deviation = new double[1];
    private final double[] moments = new double[2];
    private double first;
    private final Meter meter = new Meter();

    PredictionAverage(Predictions predictions, double[] targets, long burnIn, int window) {
        this.predictions = predictions;
        this.targets = targets;
        this.burnIn = burnIn;
        outputs = new VectorMean(targets.length, window);
        errors = new VectorMean(2, window);
        values = new double[targets.length];
    }

    @Override
    public List<Channel> channels() {
        return channels;
    }

    @Override
    public void observe(Instant at, Row row) {
        meter.begin();
        predictions.moveTo(at.process().position());
        predictions.outputs(values);
        double now = error();
        row.set(0, now);
        boolean begun = at.step() >= burnIn;
        if (begun) {
            average(now);
        }
        row.set(1, averaged, begun ? 1 : 0);
        row.set(2, mean, begun ? 1 : 0);
        row.set(3, deviation, begun ? 1 : 0);
        meter.end(0);
    }

    private void average(double now) {
        if (errors.averaged() == 0) {
            first = now;
        }
        outputs.add(values);
        moments[0] = now - first;
        moments[1] = moments[0] * moments[0];
        errors.add(moments);
        errors.mean(moments);
        mean[0] = first + moments[0];
        deviation[0] = Math.sqrt(Math.max(0, moments[1] - moments[0] * moments[0]));
        outputs.mean(values);
        averaged[0] = error();
    }

    private double error() {
        double sum = 0;
        for (int i = 0; i < targets.length; i++) {
            sum += (values[i] - targets[i]) * (values[i] - targets[i]);
        }
        return 0.5 * sum / predictions.examples();
    }

    @Override
    public ProbeCost cost() {
        return meter.cost();
    }

    @Override
    public State save() {
        State start = new State(FIRST);
        start.array(0)[0] = first;
        return States.join(PARTS, List.of(outputs.save(), errors.save(), start));
    }

    @Override
    public void restore(State saved) {
        List<State> parts = States.split(PARTS, saved);
        outputs.restore(parts.get(0));
        errors.restore(parts.get(1));
        first = parts.get(2).array(0)[0];
    }
}
