package org.brink.probes.data;

import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Predictive;
import org.brink.spi.probe.ProbeContext;

/** What probes of predictions need of the objective. */
public final class DataAbility {

    private DataAbility() {
    }

    /** The objective, which predicts examples. */
    public static Predictive require(ProbeContext context) {
        if (context.objective() instanceof Predictive predictive) {
            return predictive;
        }
        throw new InvalidInput(new Problem("", "an objective without data", "an objective that predicts examples"));
    }

    /** The examples that were held back. */
    public static Dataset test(Predictive objective) {
        return objective.data().test().orElseThrow(() -> new InvalidInput(new Problem("params.examples",
                Problem.show(ChosenExamples.TEST), ChosenExamples.TRAIN + ", or a data set that holds examples back")));
    }
}
