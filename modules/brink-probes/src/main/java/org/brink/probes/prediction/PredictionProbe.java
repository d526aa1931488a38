package org.brink.probes.prediction;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.process.ObservedProcess;
import org.brink.spi.process.Predicting;

/** What probes of flows that predict an oscillating optimizer have in common. */
abstract class PredictionProbe implements ProbeProvider {

    @Override
    public List<Citation> citations() {
        return FlowCitations.CENTRAL;
    }

    @Override
    public boolean measures(ObservedProcess process) {
        return process instanceof Predicting;
    }

    /**
     * The process that a flow is compared with.
     *
     * @throws InvalidInput if the run has no process of that name
     */
    static String other(Parameter<String> parameter, Settings settings, ProbeContext context) {
        String name = settings.get(parameter);
        if (!context.processes().contains(name)) {
            throw new InvalidInput(new Problem("params." + parameter.name(), Problem.show(name),
                    "a process of this run: " + String.join(", ", context.processes())));
        }
        return name;
    }
}
