package org.brink.probes.pair;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.probes.tracking.TrackingParameters;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * The distance of every process from the first one, split into the part along the sharpest directions of the first and
 * the part across them: oscillation at the edge of stability lies along, slow drift apart lies across.
 */
@ServiceProvider(service = ProbeProvider.class, position = 360)
public final class SubspaceDistanceProbe implements ProbeProvider {

    @Override
    public String type() {
        return "distance-in-subspace";
    }

    @Override
    public String displayName() {
        return "Distance along and across the sharpest directions";
    }

    @Override
    public String summary() {
        return "The distance of each process from the first, along the sharpest directions of the first and across.";
    }

    @Override
    public Scope scope() {
        return Scope.RUN;
    }

    @Override
    public Schema schema() {
        return Schema.of(TrackingParameters.K, TrackingParameters.TOLERANCE);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("damian2023selfstabilization",
                "Alex Damian and Eshaan Nichani and Jason D. Lee",
                "Self-Stabilization: The Implicit Bias of Gradient Descent at the Edge of Stability", "ICLR", 2023));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int count = TrackingParameters.count(settings, context);
        return new SubspaceDistances(context.processes(), count, context.objective().dimension(),
                TrackingParameters.directions(count, settings, context));
    }
}
