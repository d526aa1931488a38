package org.brink.flows.process;

import java.util.List;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.OscillationMode;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;
import org.brink.spi.process.ProcessProvider;
import org.openide.util.lookup.ServiceProvider;

/**
 * The plainest flow, one Euler step of dw/dt = −P⁻¹∇L per unit of time, with an array of its own and a memory whose
 * length grows, which is part of what it computes, so that a base class that loses either is found out.
 */
@ServiceProvider(service = ProcessProvider.class, position = 999_000)
public final class PlainFlowProvider implements ProcessProvider {

    @Override
    public String type() {
        return "plain-flow";
    }

    @Override
    public String displayName() {
        return "Plain flow";
    }

    @Override
    public String summary() {
        return "One Euler step of gradient flow.";
    }

    @Override
    public Schema schema() {
        return FlowStart.schema();
    }

    @Override
    public Process create(Settings settings, ProcessContext context) {
        return new PlainFlow(settings, context);
    }

    private static final class PlainFlow extends FlowProcess {

        private double[] memory = {};

        PlainFlow(Settings settings, ProcessContext context) {
            super(settings, context, StateLayout.EMPTY.with("clock", 1));
        }

        @Override
        protected void begin(long index, FlowState first) {
            first.extra().array("clock")[0] = 1;
        }

        @Override
        protected void advance(long index, FlowState from, FlowState to) {
            double[] change = gradient().clone();
            optimizer().preconditioner(index, from.optimizer()).applyInverse(change, change);
            double clock = from.extra().array("clock")[0];
            for (int i = 0; i < change.length; i++) {
                to.position()[i] -= change[i] * (1 + 0.01 * clock + 0.01 * memory.length);
            }
            to.extra().array("clock")[0] = clock + 1;
            memory = new double[(int) clock % 3];
            if (clock == 60) {
                end("is sixty steps old");
            }
        }

        @Override
        protected State remember() {
            return memory.length == 0 ? new State(StateLayout.EMPTY)
                    : new State(StateLayout.EMPTY.with("last", memory.length));
        }

        @Override
        protected void recall(State saved) {
            memory = saved.layout().slots().isEmpty() ? new double[0] : saved.array(0).clone();
        }

        @Override
        protected List<OscillationMode> modes() {
            double[] first = new double[dimension()];
            first[0] = 1;
            return List.of(OscillationMode.orthonormal(0.04, first));
        }
    }
}
