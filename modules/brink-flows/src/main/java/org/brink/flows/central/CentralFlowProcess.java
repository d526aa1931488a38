package org.brink.flows.central;

import java.util.List;
import org.brink.api.parameter.Settings;
import org.brink.flows.process.FlowProcess;
import org.brink.flows.process.FlowState;
import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.OscillationMode;
import org.brink.spi.process.ProcessContext;

/** A central flow as a process. */
final class CentralFlowProcess extends FlowProcess implements EdgeKeeper {

    private final AveragedForm form;
    private final CentralFlow flow;
    private final State state;

    /** @throws org.brink.api.parameter.InvalidInput if the optimizer has no averaged form, or the start is wrong */
    CentralFlowProcess(Settings settings, ProcessContext context, CentralOptions options) {
        super(settings, context, StateLayout.EMPTY);
        form = Forms.require(optimizer(), CentralFlowProvider.TYPE);
        Forms.requireAdaptive(form, options.ablated(), CentralFlowProvider.ABLATED);
        double threshold = optimizer().threshold(0, new State(optimizer().layout()));
        flow = new CentralFlow(objective(), form, threshold, options);
        state = new State(form.layout());
    }

    @Override
    protected void advance(long index, FlowState from, FlowState to) {
        form.adopt(from.optimizer(), state);
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

    @Override
    protected State remember() {
        return flow.remember();
    }

    @Override
    protected void recall(State memory) {
        flow.recall(memory);
    }
}
