package org.brink.probes.spectrum;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** The density of the Hessian's spectrum by stochastic Lanczos quadrature. */
@ServiceProvider(service = ProbeProvider.class, position = 750)
public final class SpectralDensityProbe implements ProbeProvider {

    static final Parameter<Long> VECTORS = Parameter.integer("vectors",
            "Random vectors; the standard error falls with the root of their number.")
            .withRange(Range.closed(2, 1000)).withDefault(8L);
    static final Parameter<Long> LANCZOS_STEPS = Parameter.integer("steps",
            "Lanczos steps for each vector, one Hessian-vector product each.")
            .withRange(Range.closed(2, 1000)).withDefault(40L);
    static final Parameter<Long> POINTS = Parameter.integer("points", "Points of the grid.")
            .withRange(Range.closed(2, 100_000)).withDefault(200L);
    static final Parameter<Double> WIDTH = Parameter.real("width",
            "Standard deviation of the Gaussian that smooths the density, as a part of the range of the spectrum.")
            .withRange(Range.closed(1e-6, 1)).withDefault(0.01).withLogScale();

    private static final Citation SOURCE = Citation.paper("ghorbani2019investigation",
            "Behrooz Ghorbani and Shankar Krishnan and Ying Xiao",
            "An investigation into neural net optimization via Hessian eigenvalue density", "ICML", 2019);

    @Override
    public String type() {
        return "spectral-density";
    }

    @Override
    public String displayName() {
        return "Spectral density";
    }

    @Override
    public String summary() {
        return "The density of all eigenvalues of the Hessian ∇²L on a grid, smoothed by a Gaussian of stated width.";
    }

    @Override
    public Schema schema() {
        return Schema.of(VECTORS, LANCZOS_STEPS, POINTS, WIDTH);
    }

    @Override
    public List<Citation> citations() {
        return List.of(SOURCE);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new Density(context, Math.toIntExact(settings.get(VECTORS)),
                Math.toIntExact(settings.get(LANCZOS_STEPS)), Math.toIntExact(settings.get(POINTS)),
                settings.get(WIDTH));
    }
}
