package org.brink.probes.spectrum;

import java.util.List;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.spectral.Estimate;
import org.brink.spectral.HessianOperator;
import org.brink.spectral.SymmetricOperator;
import org.brink.spectral.TraceEstimator;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.Row;

/** Measures one number by random vectors. They depend on the seed and the step only, so that nothing is remembered. */
final class Samples implements Probe, Costed {

    static final Parameter<Long> VECTORS = Parameter.integer("vectors",
            "Hessian-vector products for one estimate; the standard error falls with the root of their number. From "
            + "the dimension of the objective on the result is exact.")
            .withRange(Range.closed(6, 1_000_000)).withDefault(30L);

    /** An estimate of one number. */
    @FunctionalInterface
    interface Estimator {
        Estimate of(TraceEstimator estimator, SymmetricOperator hessian);
    }

    private final List<Channel> channels;
    private final HessianOperator hessian;
    private final ProbeContext context;
    private final String name;
    private final Estimator estimator;
    private final Meter meter = new Meter();

    Samples(String name, String doc, ProbeContext context, Estimator estimator) {
        this.name = name;
        this.context = context;
        this.estimator = estimator;
        hessian = new HessianOperator(context.objective().dimension());
        channels = List.of(Channel.scalar(name, doc),
                Channel.scalar(name + "-standard-error", "Standard error of the estimate over random vectors."),
                Channel.scalar(name + "-products", "Hessian-vector products of the estimate."));
    }

    /** A seed for one purpose at one step. */
    static long seed(ProbeContext context, String purpose, long step) {
        return context.creation().random(purpose + " at step " + step).nextLong();
    }

    @Override
    public List<Channel> channels() {
        return channels;
    }

    @Override
    public void observe(Instant at, Row row) {
        meter.begin();
        TraceEstimator fresh = new TraceEstimator(hessian.dimension(), seed(context, name, at.step()));
        Estimate estimate = estimator.of(fresh, hessian.at(at.process().evaluation()));
        row.set(0, estimate.value());
        row.set(1, estimate.standardError());
        row.set(2, estimate.products());
        meter.end(estimate.products());
    }

    @Override
    public ProbeCost cost() {
        return meter.cost();
    }
}
