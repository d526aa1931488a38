package org.brink.probes.spectrum;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** All eigenvalues of the preconditioned Hessian above a number, in units where the edge of stability is at 2. */
@ServiceProvider(service = ProbeProvider.class, position = 705)
public final class EdgeSpectrumProbe implements ProbeProvider {

    /** How many at least. */
    public static final Parameter<Long> K = EigenParameters.count(
            "Number of largest eigenvalues that are followed in any case; more are added as they rise above the "
            + "number, and kept.", 1);

    /** How many at most. */
    public static final Parameter<Long> LIMIT = Parameter.integer("limit", "Largest number of eigenvalues.")
            .withRange(Range.closed(1, 1000)).withDefault(32L);

    @Override
    public String type() {
        return "edge-spectrum";
    }

    @Override
    public String displayName() {
        return "Spectrum at the edge";
    }

    @Override
    public String summary() {
        return "All eigenvalues of P⁻¹∇²L near and above the edge of stability, scaled so that the edge is at 2.";
    }

    @Override
    public Schema schema() {
        return Schema.of(EigenParameters.ABOVE, K, LIMIT, EigenParameters.ORDER, EigenParameters.TOLERANCE,
                EigenParameters.ACCURACY, EigenParameters.MAX_PRODUCTS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(EdgeCitations.ADAPTIVE_EDGE);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        int count = EigenParameters.count(K, settings, context);
        Edge edge = new Edge(dimension);
        Pairs pairs = new Pairs("edge-eigenvalues", "edge-eigenvalue",
                "Largest eigenvalues of P⁻¹∇²L in units where the edge of stability is at 2.", 0,
                EigenParameters.continued(settings), 1);
        EigenOptions options = EigenParameters.options(count, settings, context).withAllAbove(
                settings.get(EigenParameters.ABOVE), (int) Math.max(count, settings.get(LIMIT)));
        return new EigenProbe(pairs.channels(), new EigenTracker(dimension, options), edge::at,
                (found, process, row) -> pairs.set(found, 1, row));
    }
}
