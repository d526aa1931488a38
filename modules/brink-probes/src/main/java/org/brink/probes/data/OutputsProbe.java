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

/** The function that the model has become: its outputs on chosen examples. */
@ServiceProvider(service = ProbeProvider.class, position = 1310)
public final class OutputsProbe implements ProbeProvider {

    @Override
    public String type() {
        return "outputs";
    }

    @Override
    public String displayName() {
        return "Outputs";
    }

    @Override
    public String summary() {
        return "What the model predicts on chosen examples, before any softmax.";
    }

    @Override
    public Schema schema() {
        return Schema.of(ChosenExamples.EXAMPLES, ChosenExamples.INDICES, ChosenExamples.LIMIT);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        Predictive objective = DataAbility.require(context);
        int outputs = objective.data().train().outputs();
        Dataset examples = ChosenExamples.of(objective, settings, outputs);
        int width = examples.count() * outputs;
        return new Outputs(List.of(Channel.vector("outputs", width,
                "Predictions of the model, all " + outputs + " of the first example first.")),
                objective.newPredictions(examples), new double[width]);
    }

    private record Outputs(List<Channel> channels, Predictions predictions, double[] values) implements Probe {

        @Override
        public void observe(Instant at, Row row) {
            predictions.moveTo(at.process().position());
            predictions.outputs(values);
            row.set(0, values);
        }
    }
}
