package org.brink.probes.spectrum;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.HessianOperator;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** The sharpness S = λmax(∇²L), largest algebraic, on request with its eigenvector. */
@ServiceProvider(service = ProbeProvider.class, position = 500)
public final class SharpnessProbe implements ProbeProvider {

    /** Whether the eigenvector is stored. */
    public static final Parameter<Boolean> EIGENVECTOR = Parameter.flag("eigenvector",
            "Whether to store the unit eigenvector u of the sharpness; its sign continues from step to step.")
            .withDefault(false);

    /** Largest dimension for which the eigenvector is stored. */
    public static final Parameter<Long> LIMIT = Parameter.integer("limit",
            "Largest dimension for which the eigenvector is stored.")
            .withRange(Range.atLeast(1)).withDefault(64L);

    private static final LeadingPair PAIR =
            new LeadingPair("sharpness", "Sharpness: the largest eigenvalue of the Hessian ∇²L at the position.");

    @Override
    public String type() {
        return "sharpness";
    }

    @Override
    public String displayName() {
        return "Sharpness";
    }

    @Override
    public String summary() {
        return "The largest eigenvalue S = λmax(∇²L) of the Hessian; gradient descent is at the edge where S = 2/η.";
    }

    @Override
    public Schema schema() {
        return Schema.of(EigenParameters.TOLERANCE, EigenParameters.ACCURACY, EigenParameters.MAX_PRODUCTS,
                EIGENVECTOR, LIMIT);
    }

    @Override
    public List<Citation> citations() {
        return List.of(EdgeCitations.EDGE);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        boolean eigenvector = settings.get(EIGENVECTOR);
        if (eigenvector && dimension > settings.get(LIMIT)) {
            throw new InvalidInput(new Problem("params.limit", Long.toString(settings.get(LIMIT)),
                    "an integer >= " + dimension + ", the dimension of the objective, or eigenvector false"));
        }
        List<Channel> channels = new ArrayList<>(PAIR.channels());
        if (eigenvector) {
            channels.add(Channel.vector("sharpness-eigenvector", dimension,
                    "Unit eigenvector u of the sharpness; its sign continues from step to step."));
        }
        // the bound is on the eigenvalue; an eigenvector needs its residual small
        EigenOptions options = eigenvector ? EigenParameters.byResidual(1, settings, context)
                : EigenParameters.options(1, settings, context);
        HessianOperator hessian = new HessianOperator(dimension);
        return new EigenProbe(channels, new EigenTracker(dimension, options),
                process -> hessian.at(process.evaluation()), (pairs, process, row) -> {
                    PAIR.set(pairs, row);
                    if (eigenvector) {
                        row.set(PAIR.channels().size(), pairs.vector(0));
                    }
                });
    }
}
