package org.brink.probes.progressive;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.probes.Norms;
import org.brink.probes.tracking.DirectionQuality;
import org.brink.probes.tracking.SharpDirections;
import org.brink.probes.tracking.TrackingParameters;
import org.brink.spectral.Eigenpairs;
import org.brink.spi.optimizer.State;
import org.brink.spi.probe.Costed;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeCost;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.brink.spi.process.ObservedProcess;
import org.openide.util.lookup.ServiceProvider;

/**
 * The gradient ∇S = ∇³L[u, u, ·] of the sharpness S, with its unit eigenvector u, along the flow of the loss. Where the
 * largest eigenvalue is not simple the gradient is that of the direction that is tracked.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1200)
public final class ProgressiveSharpeningProbe implements ProbeProvider {

    @Override
    public String type() {
        return "progressive-sharpening";
    }

    @Override
    public String displayName() {
        return "Progressive sharpening";
    }

    @Override
    public String summary() {
        return "How fast gradient flow would raise the sharpness, ⟨−∇L, ∇S⟩, and the size of its gradient ‖∇S‖.";
    }

    @Override
    public Schema schema() {
        return Schema.of(TrackingParameters.TOLERANCE);
    }

    @Override
    public List<Citation> citations() {
        return List.of(
                Citation.paper("damian2023selfstabilization", "Alex Damian and Eshaan Nichani and Jason D. Lee",
                        "Self-Stabilization: The Implicit Bias of Gradient Descent at the Edge of Stability", "ICLR",
                        2023),
                Citation.paper("cohen2025central",
                        "Jeremy Cohen and Alex Damian and Ameet Talwalkar and J. Zico Kolter and Jason D. Lee",
                        "Understanding Optimization in Deep Learning with Central Flows", "ICLR", 2025));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new ProgressiveSharpening(context.objective().dimension(),
                TrackingParameters.directions(1, settings, context));
    }

    private static final class ProgressiveSharpening implements Probe, Costed {

        private static final DirectionQuality QUALITY = new DirectionQuality("progressive-sharpening", 1);

        private final List<Channel> channels;
        private final SharpDirections directions;
        private final Meter meter = new Meter();
        private final double[] slope;

        ProgressiveSharpening(int dimension, SharpDirections directions) {
            this.directions = directions;
            slope = new double[dimension];
            List<Channel> all = new ArrayList<>(List.of(
                    Channel.scalar("progressive-sharpening",
                            "Rate α = ⟨−∇L, ∇S⟩ at which gradient flow would raise the sharpness S."),
                    Channel.scalar("sharpness-gradient-norm", "Norm ‖∇S‖ of the gradient of the sharpness.")
                            .withLogScale(),
                    Channel.scalar("edge-variance", "Variance max(0, 2α/‖∇S‖²) of the oscillation that holds gradient "
                            + "descent at the edge where it has one sharp direction.")));
            all.addAll(QUALITY.channels());
            channels = List.copyOf(all);
        }

        @Override
        public List<Channel> channels() {
            return channels;
        }

        @Override
        public State save() {
            return directions.save();
        }

        @Override
        public void restore(State saved) {
            directions.restore(saved);
        }

        @Override
        public ProbeCost cost() {
            return meter.cost();
        }

        @Override
        public void observe(Instant at, Row row) {
            ObservedProcess process = at.process();
            meter.begin();
            Eigenpairs pairs = directions.at(at);
            process.evaluation().third(pairs.vector(0), pairs.vector(0), slope);
            double rate = -Norms.dot(process.gradient(), slope);
            double norm = Norms.norm(slope);
            row.set(0, rate);
            row.set(1, norm);
            row.set(2, rate <= 0 ? 0 : 2 * (rate / norm) / norm);
            QUALITY.set(3, pairs, row);
            meter.end(directions.products());
        }
    }
}
