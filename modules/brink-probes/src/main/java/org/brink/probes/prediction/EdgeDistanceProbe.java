package org.brink.probes.prediction;

import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.probes.tracking.TrackingParameters;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * How far the optimizer is from a flow along the directions at the edge of stability, and across them. The directions
 * are the leading eigenvectors uᵢ of P⁻¹H where the flow is, orthonormal in the P-metric; the part along them of a
 * displacement d is Σᵢ ⟨Puᵢ, d⟩uᵢ. Oscillation lies along, what the flow predicts wrong of the mean path across.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1425)
public final class EdgeDistanceProbe extends PredictionProbe {

    private static final Parameter<String> OF = Parameter.text("of",
            "Name of the process whose distance from the flow is measured.").withDefault("discrete");

    @Override
    public String type() {
        return "distance-at-edge";
    }

    @Override
    public String displayName() {
        return "Distance along and across the edge";
    }

    @Override
    public String summary() {
        return "How far the optimizer is from a flow along the leading eigenvectors of P⁻¹H, and across them.";
    }

    @Override
    public Schema schema() {
        return Schema.of(OF, TrackingParameters.K, TrackingParameters.TOLERANCE);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        String of = other(OF, settings, context);
        int count = TrackingParameters.count(settings, context);
        return new EdgeDistance(of, count, context.objective().dimension(),
                TrackingParameters.options(count, settings, context));
    }
}
