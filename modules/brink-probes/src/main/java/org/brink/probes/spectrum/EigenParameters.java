package org.brink.probes.spectrum;

import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.spectral.EigenOptions;
import org.brink.spi.probe.ProbeContext;

/** The parameters that all probes of eigenvalues share. */
final class EigenParameters {

    static final Parameter<Double> TOLERANCE = Parameter.real("tolerance",
            "Residual ‖Av − λv‖, relative to the largest of the wanted |λ|, at which an eigenvalue counts as "
            + "converged. The eigenvalue itself is usually accurate to the square of it.")
            .withRange(Range.closed(1e-12, 0.01)).withDefault(1e-6).withLogScale();

    static final Parameter<Long> MAX_PRODUCTS = Parameter.integer("maxProducts",
            "Hessian-vector products that one measurement may take; a dense solve of a small problem is not limited.")
            .withRange(Range.closed(1, Integer.MAX_VALUE)).withDefault(1000L).withLogScale();

    private EigenParameters() {
    }

    static EigenOptions options(int count, Settings settings, ProbeContext context) {
        return EigenOptions.largest(count).withTolerance(settings.get(TOLERANCE))
                .withMaxProducts(Math.toIntExact(settings.get(MAX_PRODUCTS)))
                .withSeed(context.creation().seed());
    }
}
