package org.brink.probes.flow;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;
import org.brink.api.run.Channel;
import org.brink.probes.Norms;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.HessianOperator;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.FlowLimit;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.Probe;
import org.brink.spi.probe.ProbeContext;
import org.brink.spi.probe.ProbeProvider;
import org.brink.spi.probe.Row;
import org.openide.util.lookup.ServiceProvider;

/**
 * The sharpness at the point where gradient flow would end from the current position (GFS sharpness), for objectives
 * that know it. Gradient descent lowers it monotonically in scalar products, down to about 2/η.
 */
@ServiceProvider(service = ProbeProvider.class, position = 1210)
public final class FlowSolutionProbe implements ProbeProvider {

    @Override
    public String type() {
        return "flow-solution-sharpness";
    }

    @Override
    public String displayName() {
        return "Gradient-flow-solution sharpness";
    }

    @Override
    public String summary() {
        return "The sharpness where gradient flow would end from the current position (GFS sharpness).";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Citation.paper("kreisler2023gfs",
                "Itai Kreisler and Mor Shpigel Nacson and Daniel Soudry and Yair Carmon",
                "Gradient Descent Monotonically Decreases the Sharpness of Gradient Flow Solutions in Scalar Networks "
                + "and Beyond", "ICML", 2023));
    }

    @Override
    public Probe create(Settings settings, ProbeContext context) {
        if (context.objective() instanceof FlowLimit flow) {
            return new FlowSolution(flow);
        }
        throw new InvalidInput(new Problem("", "an objective whose gradient flow has no closed form",
                "one that knows where its gradient flow ends, such as scalar-product"));
    }

    private static final class FlowSolution implements Probe {

        private static final List<Channel> CHANNELS = List.of(
                Channel.scalar("flow-solution-sharpness",
                        "Largest eigenvalue of the Hessian at the limit of gradient flow from the position."),
                Channel.scalar("flow-solution-distance", "Distance of the position from the limit of gradient flow.")
                        .withLogScale());

        private final FlowLimit objective;
        private final Evaluation evaluation;
        private final HessianOperator hessian;
        private final EigenTracker tracker;
        private final double[] limit;

        FlowSolution(FlowLimit objective) {
            this.objective = objective;
            int n = objective.dimension();
            evaluation = objective.newEvaluation();
            hessian = new HessianOperator(n);
            tracker = new EigenTracker(n, EigenOptions.largest(1).withMethod(EigenOptions.Method.DENSE));
            limit = new double[n];
        }

        @Override
        public List<Channel> channels() {
            return CHANNELS;
        }

        @Override
        public void observe(Instant at, Row row) {
            objective.flowLimit(at.process().position(), limit);
            evaluation.moveTo(limit);
            row.set(0, tracker.solve(hessian.at(evaluation)).value(0));
            row.set(1, Norms.distance(limit, at.process().position()));
        }
    }
}
