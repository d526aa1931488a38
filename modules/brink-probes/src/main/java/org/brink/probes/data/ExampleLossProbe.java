package org.brink.probes.data;

import java.util.List;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Predictions;
import org.brink.spi.objective.Predictive;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/** The loss of each of some chosen examples. */
@ServiceProvider(service = ProbeProvider.class, position = 1320)
public final class ExampleLossProbe implements ProbeProvider {

    @Override
    public String type() {
        return "example-loss";
    }

    @Override
    public String displayName() {
        return "Loss of examples";
    }

    @Override
    public String summary() {
        return "The loss of each of some chosen examples: which are learnt, and which spike.";
    }

    @Override
    public Schema schema() {
        return Schema.of(ChosenExamples.EXAMPLES, ChosenExamples.INDICES, ChosenExamples.LIMIT);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        Predictive objective = DataAbility.require(context);
        Dataset examples = ChosenExamples.of(objective, settings, 1);
        return new ExampleLoss(List.of(Channel.vector("example-loss", examples.count(),
                "Loss of each chosen example, in the order in which they were chosen.").withLogScale()),
                objective.newPredictions(examples), new double[examples.count()]);
    }

    private record ExampleLoss(List<Channel> channels, Predictions predictions, double[] values) implements Probe {

        @Override
        public void observe(Instant at, Row row) {
            predictions.moveTo(at.process().position());
            predictions.losses(values);
            row.set(0, values);
        }
    }
}
