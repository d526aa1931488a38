package org.brink.flows.stabilisation;

import java.util.List;
import org.brink.api.parameter.Settings;
import org.brink.flows.process.FlowProcess;
import org.brink.flows.process.FlowState;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.OscillationMode;
import org.brink.spi.process.ProcessContext;

/**
 * The constrained trajectory w† as a process, with the deviation v that gradient descent is predicted to have from it.
 * A step is w†' = proj_M(w† − η∇L) and, with x = u·v and y = ∇S⊥·v,
 *
 * <pre>
 * v' = P⊥_u'[(I − ηH)P⊥_u v − ½ηx²∇S⊥ + (w† − η∇L − w†')] + (1 − η(S + y))x·u'.
 * </pre>
 *
 * At the edge S = 2/η the last factor is −(1 + ηy). The displacement by the projection stands for the term ½ηδ²∇S⊥ of
 * the paper's predicted dynamics, δ² = 2α/β, which it equals to leading order; below the edge it vanishes with it.
 */
final class StabilisationProcess extends FlowProcess {

    private static final StateLayout NONE = StateLayout.EMPTY;

    private final SharpestPair pair;
    private final ConstraintSet set;
    private String failure = "";

    StabilisationProcess(Settings settings, ProcessContext context) {
        super(settings, context, layout(context.objective().dimension()));
        pair = new SharpestPair(objective());
        set = new ConstraintSet(pair);
    }

    private static StateLayout layout(int n) {
        return NONE.with("deviation", n).with("direction", n).with("slope", n).with("sharpness", 1);
    }

    private double stepSize(long index, FlowState at) {
        return optimizer().preconditioner(index, at.optimizer()).uniformStepSize().orElseThrow();
    }

    @Override
    protected void begin(long index, FlowState first) {
        double[] deviation = first.extra().array("deviation");
        System.arraycopy(first.position(), 0, deviation, 0, deviation.length);
        failure = set.project(first.position(), 2 / stepSize(index, first)) ? "" : set.failure();
        Vector.add(-1, first.position(), deviation);
        keep(first);
    }

    private void keep(FlowState at) {
        int n = dimension();
        System.arraycopy(pair.direction(), 0, at.extra().array("direction"), 0, n);
        System.arraycopy(pair.slope(), 0, at.extra().array("slope"), 0, n);
        at.extra().array("sharpness")[0] = pair.sharpness();
    }

    @Override
    protected void advance(long index, FlowState from, FlowState to) {
        if (!failure.isEmpty()) {
            end(failure);
            return;
        }
        double eta = stepSize(index, from);
        double[] u = from.extra().array("direction");
        double[] v = from.extra().array("deviation");
        double x = Vector.dot(u, v);
        double[] slope = Vector.across(from.extra().array("slope"), u);
        double y = Vector.dot(slope, v);
        double[] across = Vector.across(v, u);
        double[] bent = new double[dimension()];
        here().hessianTimes(across, bent);
        Vector.add(-eta, bent, across);
        Vector.add(-0.5 * eta * x * x, slope, across);

        Vector.add(-eta, gradient(), to.position());
        Vector.add(1, to.position(), across);
        if (!set.project(to.position(), 2 / stepSize(index + 1, from))) {
            System.arraycopy(from.position(), 0, to.position(), 0, dimension());
            end(set.failure());
            return;
        }
        Vector.add(-1, to.position(), across);
        double[] deviation = to.extra().array("deviation");
        System.arraycopy(Vector.across(across, pair.direction()), 0, deviation, 0, dimension());
        double turn = Math.signum(Vector.dot(u, pair.direction()));
        double growth = 1 - eta * (from.extra().array("sharpness")[0] + y);
        Vector.add(turn * growth * x, pair.direction(), deviation);
        keep(to);
    }

    /** The prediction at this instant. */
    Stabilisation prediction() {
        State extra = now().extra();
        return Stabilisation.of(extra.array("sharpness")[0], extra.array("direction"), extra.array("slope"), gradient(),
                extra.array("deviation"));
    }

    @Override
    protected List<OscillationMode> modes() {
        double[] u = now().extra().array("direction");
        double x = Vector.dot(u, now().extra().array("deviation"));
        return List.of(OscillationMode.orthonormal(x * x, u));
    }

    @Override
    protected State remember() {
        return pair.save();
    }

    @Override
    protected void recall(State memory) {
        if (memory.layout().equals(NONE)) {
            pair.forget();
        } else {
            pair.restore(memory);
        }
        failure = "";
    }
}
