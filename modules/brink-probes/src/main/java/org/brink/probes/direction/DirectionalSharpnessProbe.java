package org.brink.probes.direction;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.probes.Norms;
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
 * The Rayleigh quotients dᵀ∇²L d/‖d‖² along the gradient and along the update. A direction of length zero has none: the
 * value is NaN there.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1000)
public final class DirectionalSharpnessProbe implements ProbeProvider {

    @Override
    public String type() {
        return "directional-sharpness";
    }

    @Override
    public String displayName() {
        return "Directional sharpness";
    }

    @Override
    public String summary() {
        return "The curvature dᵀ∇²L d/‖d‖² of the loss along its gradient and along the update.";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("pan2023directional", "Yan Pan and Yuanzhi Li",
                "Toward Understanding Why Adam Converges Faster Than SGD for Transformers", "arXiv:2306.00204", 2023));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new DirectionalSharpness(context.objective().dimension());
    }

    private static final class DirectionalSharpness implements Probe, Costed {

        private static final List<Channel> CHANNELS = List.of(
                Channel.scalar("gradient-sharpness", "Curvature gᵀ∇²L g/‖g‖² along the gradient g = ∇L."),
                Channel.scalar("update-sharpness", "Curvature dᵀ∇²L d/‖d‖² along the update d of the step."));

        private final double[][] directions;
        private final double[][] products;
        private final Meter meter = new Meter();

        DirectionalSharpness(int dimension) {
            directions = new double[2][dimension];
            products = new double[2][dimension];
        }

        @Override
        public List<Channel> channels() {
            return CHANNELS;
        }

        @Override
        public ProbeCost cost() {
            return meter.cost();
        }

        @Override
        public void observe(Instant at, Row row) {
            meter.begin();
            ObservedProcess process = at.process();
            unit(process.gradient(), directions[0]);
            Norms.difference(process.next(), process.position(), directions[1]);
            unit(directions[1], directions[1]);
            process.evaluation().hessianTimes(2, directions, products);
            row.set(0, Norms.dot(directions[0], products[0]));
            row.set(1, Norms.dot(directions[1], products[1]));
            meter.end(2);
        }

        /** Products of unit vectors neither overflow nor vanish. */
        private static void unit(double[] x, double[] out) {
            double norm = Norms.norm(x);
            for (int i = 0; i < out.length; i++) {
                out[i] = x[i] / norm;
            }
        }
    }
}
