package org.brink.probes.spectrum;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.HessianOperator;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** The k largest eigenvalues of the Hessian, largest algebraic first. */
@ServiceProvider(service = ProbeProvider.class, position = 600)
public final class SpectrumProbe implements ProbeProvider {

    /** How many eigenvalues. */
    public static final Parameter<Long> K = EigenParameters.count(
            "Number of largest eigenvalues; at most the dimension of the objective.", 3);

    @Override
    public String type() {
        return "spectrum";
    }

    @Override
    public String displayName() {
        return "Spectrum";
    }

    @Override
    public String summary() {
        return "The k largest eigenvalues of the Hessian ∇²L, largest first.";
    }

    @Override
    public Schema schema() {
        return Schema.of(K, EigenParameters.ORDER, EigenParameters.TOLERANCE, EigenParameters.ACCURACY,
                EigenParameters.MAX_PRODUCTS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(EdgeCitations.EDGE);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        int count = EigenParameters.count(K, settings, context);
        HessianOperator hessian = new HessianOperator(dimension);
        Pairs pairs = new Pairs("eigenvalues", "eigenvalue", "Largest eigenvalues of the Hessian ∇²L.", count,
                EigenParameters.continued(settings), 1);
        return new EigenProbe(pairs.channels(),
                new EigenTracker(dimension, EigenParameters.options(count, settings, context)),
                process -> hessian.at(process.evaluation()), (found, process, row) -> pairs.set(found, 1, row));
    }
}
