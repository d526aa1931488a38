package org.brink.probes.alignment;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.probes.tracking.TrackingParameters;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** Cosines between gradient, update and the sharpest directions, and the energy of both within those. */
@ServiceProvider(service = ProbeProvider.class, position = 1100)
public final class AlignmentProbe implements ProbeProvider {

    @Override
    public String type() {
        return "alignment";
    }

    @Override
    public String displayName() {
        return "Alignment";
    }

    @Override
    public String summary() {
        return "Cosines of gradient and update with the sharpest directions, and their energy within them.";
    }

    @Override
    public Schema schema() {
        return Schema.of(TrackingParameters.K, TrackingParameters.TOLERANCE);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("gurari2018tiny", "Guy Gur-Ari and Daniel A. Roberts and Ethan Dyer",
                "Gradient Descent Happens in a Tiny Subspace", "arXiv:1812.04754", 2018));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int count = TrackingParameters.count(settings, context);
        return new Alignment(count, context.objective().dimension(),
                TrackingParameters.directions(count, settings, context));
    }
}
