package org.brink.probes.spectrum;

import org.brink.api.parameter.Choice;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
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

    static final Parameter<Double> ACCURACY = Parameter.real("accuracy",
            "Bound on the error of an eigenvalue, relative to the largest of the wanted |λ|, that is enough for it to "
            + "count as converged, whatever its residual. Costs grow slowly as it falls.")
            .withRange(Range.closed(1e-14, 0.1)).withDefault(1e-8).withLogScale();

    static final Parameter<Long> MAX_PRODUCTS = Parameter.integer("maxProducts",
            "Hessian-vector products that one measurement may take; a dense solve of a small problem is not limited.")
            .withRange(Range.closed(1, Integer.MAX_VALUE)).withDefault(1000L).withLogScale();

    static final Parameter<Double> ABOVE = Parameter.real("above",
            "All eigenvalues above this number are followed, in units where the edge of stability is at 2.")
            .withDefault(1.5);

    private static final String CONTINUED = "continued";

    static final Parameter<String> ORDER = Parameter.choice("order", "In which order eigenvalues are written.",
            new Choice(CONTINUED, "every entry continues one eigenvector, so that curves cross"),
            new Choice("rank", "largest first at every step")).withDefault(CONTINUED);

    private EigenParameters() {
    }

    static Parameter<Long> count(String doc, long standard) {
        return Parameter.integer("k", doc).withRange(Range.closed(1, 1000)).withDefault(standard);
    }

    /** The number of eigenvalues asked for, which the objective must have. */
    static int count(Parameter<Long> parameter, Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        long k = settings.get(parameter);
        if (k > dimension) {
            throw new InvalidInput(new Problem("params." + parameter.name(), Long.toString(k),
                    "an integer <= " + dimension + ", the dimension of the objective"));
        }
        return Math.toIntExact(k);
    }

    static EigenOptions options(int count, Settings settings, ProbeContext context) {
        return byResidual(count, settings, context).withAccuracy(settings.get(ACCURACY));
    }

    /** For eigenvectors: what counts is the residual only. */
    static EigenOptions byResidual(int count, Settings settings, ProbeContext context) {
        return EigenOptions.largest(count).withTolerance(settings.get(TOLERANCE))
                .withMaxProducts(Math.toIntExact(settings.get(MAX_PRODUCTS)))
                .withSeed(context.creation().seed());
    }

    static boolean continued(Settings settings) {
        return settings.get(ORDER).equals(CONTINUED);
    }
}
