package org.brink.probes.spectrum;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.PreconditionedHessian;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;
import org.openide.util.lookup.ServiceProvider;

/** The preconditioned sharpness λmax(P⁻¹H) and the optimizer's threshold for it. */
@ServiceProvider(service = ProbeProvider.class, position = 700)
public final class PreconditionedSharpnessProbe implements ProbeProvider {

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
        return Schema.of(EigenParameters.TOLERANCE, EigenParameters.MAX_PRODUCTS);
    }

    @Override
    public List<Citation> citations() {
        return List.of(EdgeCitations.ADAPTIVE_EDGE);
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        int dimension = context.objective().dimension();
        return new PreconditionedSharpness(dimension,
                new EigenTracker(dimension, EigenParameters.options(1, settings, context)));
    }

    private static final class PreconditionedSharpness implements Probe {

        private static final LeadingPair PAIR = new LeadingPair("preconditioned-sharpness",
                "Largest eigenvalue of P⁻¹∇²L with the preconditioner P of the step, step size included.");

        private final List<Channel> channels;
        private final PreconditionedHessian operator;
        private final EigenTracker tracker;

        PreconditionedSharpness(int dimension, EigenTracker tracker) {
            this.operator = new PreconditionedHessian(dimension);
            this.tracker = tracker;
            List<Channel> all = new ArrayList<>(PAIR.channels());
            all.add(Channel.scalar("preconditioned-threshold",
                    "Value of the preconditioned sharpness at the edge of stability of the optimizer."));
            channels = List.copyOf(all);
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
            ObservedProcess process = at.process();
            PAIR.set(tracker.solve(operator.at(process.evaluation(), process.preconditioner())), row);
            row.set(PAIR.channels().size(), process.threshold());
        }
    }
}
