package org.brink.probes.direction;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.probes.Meter;
import org.brink.probes.Norms;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
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
 * How loss and gradient change over the whole step d from w to w', not only at its start. Where gradient descent
 * neither converges nor diverges, the smoothness along its steps is about 2/η and its relative progress about 0 (Ahn,
 * Zhang and Sra, ICML 2022, definitions 2 and 3). A step of length zero has neither: the values are NaN there.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1010)
public final class DirectionalSmoothnessProbe implements ProbeProvider {

    @Override
    public String type() {
        return "directional-smoothness";
    }

    @Override
    public String displayName() {
        return "Directional smoothness";
    }

    @Override
    public String summary() {
        return "The mean curvature over the step, how much the gradient changes in it, and its progress.";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("ahn2022unstable", "Kwangjun Ahn and Jingzhao Zhang and Suvrit Sra",
                "Understanding the Unstable Convergence of Gradient Descent", "ICML", 2022));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        return new DirectionalSmoothness(context.objective());
    }

    private static final class DirectionalSmoothness implements Probe, Costed {

        private static final List<Channel> CHANNELS = List.of(
                Channel.scalar("directional-smoothness",
                        "Mean curvature dᵀ(∇L(w + d) − ∇L(w))/‖d‖² over the update d of the step."),
                Channel.scalar("gradient-variation",
                        "Change ‖∇L(w + d) − ∇L(w)‖/‖d‖ of the gradient over the update d of the step."),
                Channel.scalar("relative-progress",
                        "Change of the loss relative to its slope, (L(w + d) − L(w))/|dᵀ∇L(w)|; −1 for small steps of "
                        + "gradient descent."));

        private final Evaluation ahead;
        private final double[] step;
        private final double[] change;
        private final Meter meter = new Meter();

        DirectionalSmoothness(Objective objective) {
            ahead = objective.newEvaluation();
            step = new double[objective.dimension()];
            change = new double[objective.dimension()];
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
            ahead.moveTo(process.next());
            ahead.gradient(change);
            Norms.difference(change, process.gradient(), change);
            Norms.difference(process.next(), process.position(), step);
            double length = Norms.norm(step);
            row.set(0, Norms.dot(step, change) / (length * length));
            row.set(1, Norms.norm(change) / length);
            row.set(2, (ahead.value() - process.evaluation().value())
                    / Math.abs(Norms.dot(step, process.gradient())));
            meter.end(0);
        }
    }
}
