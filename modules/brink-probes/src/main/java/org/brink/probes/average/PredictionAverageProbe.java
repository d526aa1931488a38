package org.brink.probes.average;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.probes.data.ChosenExamples;
import org.brink.probes.data.DataAbility;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Predictive;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * Ergodic trajectory averaging: the mean over steps of what the model predicts, and the error of that mean beside the
 * mean of the errors. Errors are half mean squared ones, 1/(2n)·Σᵢ‖fᵢ − yᵢ‖², whatever the loss of the objective.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1610)
public final class PredictionAverageProbe implements ProbeProvider {

    private static final int MOST_KEPT = 50_000_000;

    @Override
    public String type() {
        return "prediction-average";
    }

    @Override
    public String displayName() {
        return "Average of the predictions";
    }

    @Override
    public String summary() {
        return "The error of predictions averaged along the trajectory, which stays calm where the iterates do not.";
    }

    @Override
    public Schema schema() {
        return Schema.of(ChosenExamples.EXAMPLES, AverageParameters.BURN_IN, AverageParameters.WINDOW);
    }

    @Override
    public List<Citation> citations() {
        return AverageParameters.SOURCES;
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        Predictive objective = DataAbility.require(context);
        Dataset examples = settings.get(ChosenExamples.EXAMPLES).equals(ChosenExamples.TEST)
                ? DataAbility.test(objective) : objective.data().train();
        int window = settings.get(AverageParameters.WINDOW).intValue();
        if ((long) window * examples.y().length > MOST_KEPT) {
            throw new InvalidInput(new Problem("params.window", Integer.toString(window), "at most "
                    + MOST_KEPT / examples.y().length + " steps of these examples, or 0 for all"));
        }
        return new PredictionAverage(objective.newPredictions(examples), examples.y(),
                settings.get(AverageParameters.BURN_IN), window);
    }
}
