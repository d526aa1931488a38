package org.brink.probes.spectrum;

import java.util.Arrays;
import java.util.List;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.spectral.HessianOperator;
import org.brink.spectral.SpectralDensity;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;

/** Measures the density of the spectrum. Random vectors depend on the seed only, so that curves change smoothly. */
final class Density implements Probe, Costed {

    private final List<Channel> channels;
    private final HessianOperator hessian;
    private final ProbeContext context;
    private final int vectors;
    private final int steps;
    private final int points;
    private final double width;
    private final Meter meter = new Meter();

    Density(ProbeContext context, int vectors, int steps, int points, double width) {
        this.context = context;
        this.vectors = vectors;
        this.steps = steps;
        this.points = points;
        this.width = width;
        hessian = new HessianOperator(context.objective().dimension());
        channels = List.of(
                Channel.vector("spectral-density-grid", points, "Eigenvalues at which the density is given."),
                Channel.vector("spectral-density", points, "Density of the eigenvalues of the Hessian ∇²L, smoothed; "
                        + "integrates to 1.").withLogScale(),
                Channel.vector("spectral-density-standard-error", points,
                        "Standard error of the density over random vectors.").withLogScale(),
                Channel.scalar("spectral-density-width",
                        "Standard deviation of the Gaussian that smooths the density, in units of eigenvalues."),
                Channel.scalar("spectral-density-products", "Hessian-vector products of the estimate."));
    }

    @Override
    public List<Channel> channels() {
        return channels;
    }

    @Override
    public void observe(Instant at, Row row) {
        meter.begin();
        long seed = context.creation().random("spectral-density").nextLong();
        SpectralDensity density = new SpectralDensity(hessian.dimension(), vectors, steps, points, seed);
        boolean finite = density.estimate(hessian.at(at.process().evaluation()), width);
        double[] none = new double[finite ? 0 : points];
        Arrays.fill(none, Double.NaN);
        row.set(0, finite ? density.grid() : none);
        row.set(1, finite ? density.density() : none);
        row.set(2, finite ? density.standardError() : none);
        row.set(3, finite ? density.width() : Double.NaN);
        row.set(4, density.products());
        meter.end(density.products());
    }

    @Override
    public ProbeCost cost() {
        return meter.cost();
    }
}
