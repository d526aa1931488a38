package org.brink.probes.spectrum;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.PreconditionedHessian;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.openide.util.lookup.ServiceProvider;

/** The preconditioned sharpness λmax(P⁻¹H) and the optimizer's threshold for it. */
@ServiceProvider(service = ProbeProvider.class, position = 700)
public final class PreconditionedSharpnessProbe implements ProbeProvider {

    private static final LeadingPair PAIR = new LeadingPair("preconditioned-sharpness",
            "Largest eigenvalue of P⁻¹∇²L with the preconditioner P of the step, step size included.");

    @Override
    public String type() {
        return "preconditioned-sharpness";
    }

    @Override
    public String displayName() {
        return "Preconditioned sharpness";
    }

    @Override
    public String summary() {
        return "The largest eigenvalue of P⁻¹∇²L, step size included; at the edge it meets the optimizer's threshold.";
    }

    @Override
    public Schema schema() {
        return Schema.of(EigenParameters.TOLERANCE, EigenParameters.ACCURACY, EigenParameters.MAX_PRODUCTS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(EdgeCitations.ADAPTIVE_EDGE);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        PreconditionedHessian operator = new PreconditionedHessian(dimension);
        int threshold = PAIR.channels().size();
        List<Channel> channels = new ArrayList<>(PAIR.channels());
        channels.add(Channel.scalar("preconditioned-threshold",
                "Value of the preconditioned sharpness at the edge of stability of the optimizer."));
        channels.add(Channel.scalar("normalised-sharpness",
                "Preconditioned sharpness in units of half the optimizer's threshold: the edge of stability is at 2."));
        return new EigenProbe(channels,
                new EigenTracker(dimension, EigenParameters.options(1, settings, context)),
                process -> operator.at(process.evaluation(), process.preconditioner()), (pairs, process, row) -> {
                    PAIR.set(pairs, row);
                    row.set(threshold, process.threshold());
                    row.set(threshold + 1, Edge.AT * pairs.value(0) / process.threshold());
                });
    }
}
