package org.brink.probes.spectrum;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.Parameter;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** The trace of the Hessian by stochastic estimation. */
@ServiceProvider(service = ProbeProvider.class, position = 730)
public final class TraceProbe implements ProbeProvider {

    private static final String HUTCH_PLUS_PLUS = "hutch++";

    /** How to estimate. */
    public static final Parameter<String> METHOD = Parameter.choice("method", "How the trace is estimated.",
            new Choice(HUTCH_PLUS_PLUS, "a third of the products finds the leading subspace, whose part is exact"),
            new Choice("hutchinson", "the mean of zᵀHz over vectors z of random signs")).withDefault(HUTCH_PLUS_PLUS);

    private static final Citation METHODS = Citation.paper("meyer2021hutch",
            "Raphael A. Meyer and Cameron Musco and Christopher Musco and David P. Woodruff",
            "Hutch++: Optimal stochastic trace estimation", "SOSA", 2021);

    @Override
    public String type() {
        return "trace";
    }

    @Override
    public String displayName() {
        return "Trace of the Hessian";
    }

    @Override
    public String summary() {
        return "The trace of the Hessian ∇²L, the sum of its eigenvalues, from random vectors.";
    }

    @Override
    public Schema schema() {
        return Schema.of(METHOD, Samples.VECTORS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(METHODS);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int vectors = Math.toIntExact(settings.get(Samples.VECTORS));
        boolean plus = settings.get(METHOD).equals(HUTCH_PLUS_PLUS);
        return new Samples("trace", "Trace of the Hessian ∇²L, the sum of its eigenvalues.", context,
                (estimator, hessian) -> plus ? estimator.tracePlusPlus(hessian, vectors)
                        : estimator.trace(hessian, vectors));
    }
}
