package org.brink.probes.spectrum;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.parameter.Parameter;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.HessianOperator;
import org.brink.spectral.ScaledOperator;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** The k smallest eigenvalues of the Hessian. */
@ServiceProvider(service = ProbeProvider.class, position = 710)
public final class SmallestEigenvaluesProbe implements ProbeProvider {

    /** How many eigenvalues. */
    public static final Parameter<Long> K = EigenParameters.count(
            "Number of smallest eigenvalues; at most the dimension of the objective.", 1);

    @Override
    public String type() {
        return "smallest-eigenvalues";
    }

    @Override
    public String displayName() {
        return "Smallest eigenvalues";
    }

    @Override
    public String summary() {
        return "The k smallest eigenvalues of the Hessian ∇²L, along which the loss curves down the most.";
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
        ScaledOperator negated = new ScaledOperator(dimension);
        Pairs pairs = new Pairs("smallest-eigenvalues", "smallest-eigenvalue",
                "Smallest eigenvalues of the Hessian ∇²L.", count, EigenParameters.continued(settings), -1);
        return new EigenProbe(pairs.channels(),
                new EigenTracker(dimension, EigenParameters.options(count, settings, context)),
                process -> negated.of(hessian.at(process.evaluation()), -1),
                (found, process, row) -> pairs.set(found, 1, row));
    }
}
