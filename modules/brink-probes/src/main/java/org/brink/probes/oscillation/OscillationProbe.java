package org.brink.probes.oscillation;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.probes.tracking.TrackingParameters;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * How far the position is from its second-order midpoint, δ = w − ¼(w₋ + 2w + w₊), along each of the sharpest
 * directions, and the mean products of these displacements over the last observed steps: the covariance Σ of the
 * central flow. Directions keep their place in the channels where their eigenvalues cross; there are as many as the
 * most demanding probe of the process asks for. A midpoint needs the position of the step before: the channels are
 * empty at the first step, and wherever the step before was not observed.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1110)
public final class OscillationProbe implements ProbeProvider {

    static final Parameter<Long> WINDOW = Parameter.integer("window",
            "Number of last displacements over which variance and covariance are taken; fewer at first.")
            .withRange(Range.closed(2, 100_000)).withDefault(50L).withLogScale();

    @Override
    public String type() {
        return "oscillation";
    }

    @Override
    public String displayName() {
        return "Oscillation";
    }

    @Override
    public String summary() {
        return "The displacement from the second-order midpoint along the sharpest directions, and its covariance.";
    }

    @Override
    public Schema schema() {
        return Schema.of(TrackingParameters.K, WINDOW, TrackingParameters.TOLERANCE);
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("cohen2025central",
                "Jeremy Cohen and Alex Damian and Ameet Talwalkar and J. Zico Kolter and Jason D. Lee",
                "Understanding Optimization in Deep Learning with Central Flows", "ICLR", 2025));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int count = TrackingParameters.count(settings, context);
        return new Oscillation(Math.toIntExact(settings.get(WINDOW)), context.objective().dimension(),
                TrackingParameters.directions(count, settings, context));
    }
}
