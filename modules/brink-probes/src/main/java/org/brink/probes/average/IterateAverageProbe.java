package org.brink.probes.average;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.probes.basic.IterateProbe;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/** The mean position along the trajectory, and the loss there. */
@ServiceProvider(service = ProbeProvider.class, position = 1600)
public final class IterateAverageProbe implements ProbeProvider {

    private static final Parameter<Long> LIMIT = IterateProbe.LIMIT;

    @Override
    public String type() {
        return "iterate-average";
    }

    @Override
    public String displayName() {
        return "Average of the iterates";
    }

    @Override
    public String summary() {
        return "The mean position after a burn-in or over a window: the centre of a cycle or of a chaotic orbit.";
    }

    @Override
    public Schema schema() {
        return Schema.of(AverageParameters.BURN_IN, AverageParameters.WINDOW, LIMIT);
    }

    @Override
    public List<Citation> citations() {
        return AverageParameters.SOURCES;
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        if (dimension > settings.get(LIMIT)) {
            throw new InvalidInput(new Problem("params.limit", Long.toString(settings.get(LIMIT)),
                    "an integer >= " + dimension + ", the dimension of the objective"));
        }
        return new IterateAverage(dimension, settings, context.objective().newEvaluation());
    }

    private static final class IterateAverage implements Probe {

        private final long burnIn;
        private final VectorMean positions;
        private final double[] mean;
        private final double[] loss = new double[1];
        private final Evaluation evaluation;

        IterateAverage(int dimension, Settings settings, Evaluation evaluation) {
            burnIn = settings.get(AverageParameters.BURN_IN);
            positions = new VectorMean(dimension, settings.get(AverageParameters.WINDOW).intValue());
            mean = new double[dimension];
            this.evaluation = evaluation;
        }

        @Override
        public List<Channel> channels() {
            return List.of(Channel.growing("iterate-mean", "Mean of the positions w; empty during the burn-in."),
                    Channel.growing("iterate-mean-loss", "Loss at the mean position; empty during the burn-in."));
        }

        @Override
        public void observe(Instant at, Row row) {
            boolean begun = at.step() >= burnIn;
            if (begun) {
                positions.add(at.process().position());
                positions.mean(mean);
                evaluation.moveTo(mean);
                loss[0] = evaluation.value();
            }
            row.set(0, mean, begun ? mean.length : 0);
            row.set(1, loss, begun ? 1 : 0);
        }

        @Override
        public State save() {
            return positions.save();
        }

        @Override
        public void restore(State saved) {
            positions.restore(saved);
        }
    }
}
