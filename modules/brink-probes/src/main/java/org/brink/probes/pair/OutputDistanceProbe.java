package org.brink.probes.pair;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.probes.Norms;
import org.brink.probes.data.ChosenExamples;
import org.brink.probes.data.DataAbility;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Predictions;
import org.brink.spi.objective.Predictive;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/**
 * The distance in function space of every process from the first: the root mean square of the differences of their
 * outputs over all examples. Two processes far apart in the weights may have learnt the same function.
 */
@ServiceProvider(service = ProbeProvider.class, position = 370)
public final class OutputDistanceProbe implements ProbeProvider {

    @Override
    public String type() {
        return "distance-in-outputs";
    }

    @Override
    public String displayName() {
        return "Distance in function space";
    }

    @Override
    public String summary() {
        return "The root mean square difference of the outputs of each process from those of the first.";
    }

    @Override
    public Scope scope() {
        return Scope.RUN;
    }

    @Override
    public Schema schema() {
        return Schema.of(ChosenExamples.EXAMPLES);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        Predictive objective = DataAbility.require(context);
        Dataset examples = settings.get(ChosenExamples.EXAMPLES).equals(ChosenExamples.TEST)
                ? DataAbility.test(objective) : objective.data().train();
        return new OutputDistances(context.processes(), objective.newPredictions(examples));
    }

    private static final class OutputDistances implements Probe {

        private final List<Channel> channels;
        private final Predictions predictions;
        private final double[] first;
        private final double[] other;

        OutputDistances(List<String> processes, Predictions predictions) {
            if (processes.size() < 2) {
                throw new InvalidInput(new Problem("", "one process", "at least two processes to compare"));
            }
            this.predictions = predictions;
            first = new double[predictions.examples() * predictions.outputs()];
            other = new double[first.length];
            List<Channel> all = new ArrayList<>();
            for (String process : processes.subList(1, processes.size())) {
                all.add(Channel.scalar("output-distance-" + ProcessDistances.word(processes.get(0)) + "-"
                        + ProcessDistances.word(process), "Root mean square difference of the outputs of processes "
                        + processes.get(0) + " and " + process + " at the same step.").withLogScale());
            }
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
        public void observe(Instant at, Row row) {
            outputs(at, 0, first);
            for (int i = 1; i < at.processes().size(); i++) {
                outputs(at, i, other);
                row.set(i - 1, Norms.distance(first, other) / Math.sqrt(first.length));
            }
        }

        private void outputs(Instant at, int process, double[] out) {
            predictions.moveTo(at.processes().get(process).position());
            predictions.outputs(out);
        }
    }
}
