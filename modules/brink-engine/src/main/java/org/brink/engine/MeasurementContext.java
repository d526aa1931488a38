package org.brink.engine;

import java.util.List;
import org.brink.api.component.CreationContext;
import org.brink.spi.objective.Objective;
import org.brink.spi.probe.ProbeContext;

/** What probes and stop rules are made from. */
record MeasurementContext(Objective objective, double[] initialPoint, List<String> processes, CreationContext creation)
        implements ProbeContext {

    /** A copy: what is handed out may be written to. */
    @Override
    public double[] initialPoint() {
        return initialPoint.clone();
    }

    MeasurementContext withProcesses(List<String> names) {
        return new MeasurementContext(objective, initialPoint, names, creation);
    }
}
