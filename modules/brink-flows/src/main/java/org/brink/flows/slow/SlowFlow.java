package org.brink.flows.slow;

import org.brink.api.parameter.Settings;
import org.brink.flows.process.FlowProcess;
import org.brink.flows.process.FlowState;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.ProcessContext;

/**
 * Drift along the manifold of minimisers at the rate −cη²P⊥∇λ₁ per step, with c = 1/(4λ₁) for normalised descent and
 * 1/8 for descent on √L. Starts where gradient flow from the point leads; one step of the midpoint rule per unit of
 * time, brought back onto the manifold at its end.
 */
final class SlowFlow extends FlowProcess {

    private final StepLength kind;
    private final StepLength.Asked asked;
    private final MinimiserTangent tangent;
    private final FlowEnd flowEnd;
    private final double[] slope;
    private final double[] middle;
    private boolean failed;

    SlowFlow(Settings settings, ProcessContext context, StepLength kind) {
        super(settings, context, StateLayout.EMPTY);
        this.kind = kind;
        asked = new StepLength.Asked(objective(), context.initialPoint());
        tangent = new MinimiserTangent(objective());
        flowEnd = new FlowEnd(objective());
        slope = new double[dimension()];
        middle = new double[dimension()];
    }

    @Override
    protected void begin(long index, FlowState first) {
        double[] end = new double[dimension()];
        failed = !flowEnd.from(first.position(), end) || !tangent.polish(end);
        System.arraycopy(end, 0, first.position(), 0, end.length);
    }

    @Override
    protected void advance(long index, FlowState from, FlowState to) {
        if (failed) {
            end("gradient flow from the starting point reaches no minimum within bounds");
            return;
        }
        double eta = kind.of(optimizer(), index, asked).orElseThrow();
        boolean done = rate(from.position(), eta);
        if (done) {
            add(from.position(), 0.5, middle);
            done = rate(middle, eta);
        }
        if (done) {
            add(from.position(), 1, to.position());
            done = tangent.polish(to.position());
        }
        if (!done) {
            System.arraycopy(from.position(), 0, to.position(), 0, dimension());
            end("no minimum nearby with positive curvature");
        }
    }

    private boolean rate(double[] at, double eta) {
        if (!tangent.look(at)) {
            return false;
        }
        tangent.tangentSlope(slope);
        double factor = kind == StepLength.NORMALISED ? 1 / (4 * tangent.sharpness()) : 1.0 / 8;
        for (int i = 0; i < slope.length; i++) {
            slope[i] *= -factor * eta * eta;
        }
        return true;
    }

    private void add(double[] position, double time, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = position[i] + time * slope[i];
        }
    }
}
