package org.brink.probes.spectrum;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.HessianOperator;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/** The k largest eigenvalues of the Hessian, largest algebraic first. */
@ServiceProvider(service = ProbeProvider.class, position = 600)
public final class SpectrumProbe implements ProbeProvider {

    /** How many eigenvalues. */
    public static final Parameter<Long> K = Parameter.integer("k",
            "Number of largest eigenvalues; at most the dimension of the objective.")
            .withRange(Range.closed(1, Integer.MAX_VALUE)).withDefault(3L);

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
        return Schema.of(K, EigenParameters.TOLERANCE, EigenParameters.MAX_PRODUCTS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(EdgeCitations.EDGE);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        long k = settings.get(K);
        if (k > dimension) {
            throw new InvalidInput(new Problem("params.k", Long.toString(k),
                    "an integer <= " + dimension + ", the dimension of the objective"));
        }
        int count = Math.toIntExact(k);
        return new Spectrum(count, dimension,
                new EigenTracker(dimension, EigenParameters.options(count, settings, context)));
    }

    private static final class Spectrum implements Probe {

        private final List<Channel> channels;
        private final HessianOperator hessian;
        private final EigenTracker tracker;

        Spectrum(int count, int dimension, EigenTracker tracker) {
            this.hessian = new HessianOperator(dimension);
            this.tracker = tracker;
            channels = List.of(
                    Channel.vector("eigenvalues", count, "Largest eigenvalues of the Hessian ∇²L, largest first."),
                    Channel.vector("eigenvalue-residuals", count, "Residuals ‖Av − λv‖ of the eigenpairs.")
                            .withLogScale(),
                    Channel.scalar("eigenvalues-converged", "1 if all residuals met the tolerance, else 0."),
                    Channel.scalar("eigenvalues-iterations", "Rayleigh–Ritz steps of the solve; 1 for a dense solve."),
                    Channel.scalar("eigenvalues-products", "Hessian-vector products of the solve."));
        }

        @Override
        public List<Channel> channels() {
            return channels;
        }

        @Override
        public State save() {
            return tracker.save();
        }

        @Override
        public void restore(State saved) {
            tracker.restore(saved);
        }

        @Override
        public void observe(Instant at, Row row) {
            Eigenpairs pairs = tracker.solve(hessian.at(at.process().evaluation()));
            row.set(0, pairs.values());
            row.set(1, pairs.residuals());
            row.set(2, pairs.allConverged() ? 1 : 0);
            row.set(3, pairs.iterations());
            row.set(4, pairs.products());
        }
    }
}
