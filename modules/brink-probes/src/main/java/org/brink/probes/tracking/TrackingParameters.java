package org.brink.probes.tracking;

import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.spectral.EigenOptions;
import org.brink.spi.probe.ProbeContext;

/** The parameters of probes that read the sharpest directions. */
public final class TrackingParameters {

    /** How many directions. */
    public static final Parameter<Long> K = Parameter.integer("k",
            "Number of sharpest directions; all coordinates where the objective has fewer.")
            .withRange(Range.closed(1, 1000)).withDefault(3L);

    /** How good they must be. */
    public static final Parameter<Double> TOLERANCE = Parameter.real("tolerance",
            "Residual ‖Hu − λu‖, relative to the largest of the wanted |λ|, at which a direction counts as converged. "
            + "Probes of one run share a solve, which meets the smallest of their tolerances.")
            .withRange(Range.closed(1e-12, 0.01)).withDefault(1e-6).withLogScale();

    private static final int MAX_PRODUCTS = 1000;

    private TrackingParameters() {
    }

    /** How many directions there are for these settings. */
    public static int count(Settings settings, ProbeContext context) {
        return (int) Math.min(settings.get(K), context.objective().dimension());
    }

    /** What a tracker of a probe's own is asked for. */
    public static EigenOptions options(int count, Settings settings, ProbeContext context) {
        return EigenOptions.largest(count).withTolerance(settings.get(TOLERANCE)).withMaxProducts(MAX_PRODUCTS)
                .withSeed(context.creation().seed());
    }

    /** The directions of the run, with the demand of a probe with these settings. */
    public static SharpDirections directions(int count, Settings settings, ProbeContext context) {
        return SharpDirections.of(context, options(count, settings, context));
    }
}
