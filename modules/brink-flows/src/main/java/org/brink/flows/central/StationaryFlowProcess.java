package org.brink.flows.central;

import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;
import org.brink.flows.process.FlowProcess;
import org.brink.flows.process.FlowState;
import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.OscillationMode;
import org.brink.spi.process.ProcessContext;

/** A stationary flow as a process. */
final class StationaryFlowProcess extends FlowProcess implements EdgeKeeper {

    /** Dense decompositions in every substep are for small problems. */
    private static final int LARGEST = 1000;

    private final AveragedForm form;
    private final StationaryFlow flow;
    private final State state;

    /** @throws InvalidInput if P does not come to rest under this optimizer, or the objective is too large */
    StationaryFlowProcess(Settings settings, ProcessContext context, int substeps) {
        super(settings, context, StateLayout.EMPTY);
        form = Forms.require(optimizer(), CentralFlowProvider.TYPE);
        int n = dimension();
        state = new State(form.layout());
        if (!form.settle(new double[n], state)) {
            throw new InvalidInput(new Problem("params.preconditioner", "\"stationary\", for an optimizer whose P never"
                    + " comes to rest", "\"dynamic\", or an optimizer with a moving average of squares, such as"
                    + " rmsprop"));
        }
        if (n > LARGEST) {
            throw new InvalidInput(new Problem("params.preconditioner", "\"stationary\", for " + n + " coordinates",
                    "\"dynamic\", or at most " + LARGEST + " coordinates"));
        }
        flow = new StationaryFlow(objective(), form, substeps);
    }

    @Override
    protected void advance(long index, FlowState from, FlowState to) {
        flow.advance(index, here(), to.position(), state);
        form.release(state, to.optimizer());
        if (!Forms.finite(to.position())) {
            end("left the region in which the objective can be computed");
            to.copyFrom(from);
        }
    }

    @Override
    protected List<OscillationMode> modes() {
        return flow.oscillation().modes();
    }

    @Override
    public Oscillation oscillation() {
        return flow.oscillation();
    }

    @Override
    public FlowCost cost() {
        return flow.cost();
    }
}
