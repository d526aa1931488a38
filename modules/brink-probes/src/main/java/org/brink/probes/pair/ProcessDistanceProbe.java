package org.brink.probes.pair;

import org.brink.api.parameter.Settings;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * The distances between the processes of a run at one instant. One scalar channel for each pair, named after it, such
 * as {@code distance-discrete-midpoint}. A row is written at the steps at which all watched processes are present.
 */
@ServiceProvider(service = ProbeProvider.class, position = 350)
public final class ProcessDistanceProbe implements ProbeProvider {

    @Override
    public String type() {
        return "distance-between-processes";
    }

    @Override
    public String displayName() {
        return "Distance between processes";
    }

    @Override
    public String summary() {
        return "The distance ‖w_a − w_b‖ between every two processes of the run at the same step.";
    }

    @Override
    public Scope scope() {
        return Scope.RUN;
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new ProcessDistances(context.processes());
    }
}
