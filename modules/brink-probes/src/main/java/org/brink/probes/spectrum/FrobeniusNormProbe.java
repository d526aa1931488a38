package org.brink.probes.spectrum;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** The Frobenius norm of the Hessian by stochastic estimation. */
@ServiceProvider(service = ProbeProvider.class, position = 740)
public final class FrobeniusNormProbe implements ProbeProvider {

    private static final Citation HUTCHINSON = Citation.paper("hutchinson1990trace", "M. F. Hutchinson",
            "A stochastic estimator of the trace of the influence matrix for Laplacian smoothing splines",
            "Communications in Statistics - Simulation and Computation 19(2)", 1990);

    @Override
    public String type() {
        return "frobenius-norm";
    }

    @Override
    public String displayName() {
        return "Frobenius norm of the Hessian";
    }

    @Override
    public String summary() {
        return "The Frobenius norm of the Hessian ∇²L, the root of the sum of its squared eigenvalues.";
    }

    @Override
    public Schema schema() {
        return Schema.of(Samples.VECTORS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(HUTCHINSON);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int vectors = Math.toIntExact(settings.get(Samples.VECTORS));
        return new Samples("frobenius-norm", "Frobenius norm of the Hessian ∇²L, √(Σλᵢ²).", context,
                (estimator, hessian) -> estimator.frobeniusNorm(hessian, vectors));
    }
}
