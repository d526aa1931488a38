package org.brink.flows.rod;

import org.brink.api.parameter.Settings;
import org.brink.flows.process.FlowProcess;
import org.brink.flows.process.FlowState;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.Forecast;
import org.brink.spi.process.ProcessContext;

/**
 * The rod flow as a process. At the step t at which it starts its position is the centre ½(w_t + w_{t+1}) of the first
 * rod, which belongs to the time t + ½; it then goes on for half a unit, so that from the next step on it is where the
 * mean path is at that step.
 */
final class RodProcess extends FlowProcess {

    private static final String LEAD = "lead";
    private static final String MEMORY = "momentum";
    private static final String COUNT = "count";
    private static final String RODS = "rods";
    private static final String SMOOTH = "smooth.";

    private final RodFlow flow;
    private final RodStart start;
    private final int substeps;
    private Forecast forecast;
    private double cost;
    /** Whether the flow is where {@code now} is. */
    private boolean there;

    RodProcess(Settings settings, ProcessContext context, Optimizer optimizer, int rank, int substeps) {
        super(settings, context, layout(optimizer, context.objective().dimension(), rank));
        this.substeps = substeps;
        flow = new RodFlow(objective(), optimizer(), capacity(optimizer, dimension(), rank));
        start = new RodStart(optimizer(), dimension());
    }

    private static int capacity(Optimizer optimizer, int n, int rank) {
        return Math.min(rank, RodFlow.length(optimizer, n));
    }

    private static StateLayout layout(Optimizer optimizer, int n, int rank) {
        int length = RodFlow.length(optimizer, n);
        StateLayout layout = StateLayout.EMPTY.with(LEAD, 1).with(COUNT, 1)
                .with(RODS, capacity(optimizer, n, rank) * length);
        if (length > n) {
            layout = layout.with(MEMORY, length - n);
        }
        for (StateLayout.Slot slot : optimizer.layout().slots()) {
            layout = layout.with(SMOOTH + slot.name(), slot.length());
        }
        return layout;
    }

    @Override
    protected void begin(long index, FlowState first) {
        start.place(index, first.position(), first.optimizer(), here(), flow);
        store(first);
        first.extra().array(LEAD)[0] = 0.5;
        there = true;
    }

    @Override
    protected void advance(long index, FlowState from, FlowState to) {
        if (!there) {
            load(from);
        }
        double time = index + from.extra().array(LEAD)[0];
        flow.look(time);
        forecast = new RodForecast(flow.field().gradients(), flow.rods());
        double before = flow.field().gradients().cost();
        flow.advance(time, index + 1, time > index ? (substeps + 1) / 2 : substeps);
        cost = flow.field().gradients().cost() - before;
        there = true;
        if (!flow.finite()) {
            end("leaves every bound: more substeps, or a higher rank, may keep it");
            there = false;
            return;
        }
        store(to);
        to.extra().array(LEAD)[0] = 0;
        to.optimizer().copyFrom(flow.updated());
    }

    @Override
    protected void recall(State memory) {
        there = false;
    }

    @Override
    protected Forecast newForecast() {
        return forecast;
    }

    /** What the step that was prepared has cost, as a multiple of a gradient. */
    double cost() {
        return cost;
    }

    private void store(FlowState to) {
        int n = dimension();
        System.arraycopy(flow.z(), 0, to.position(), 0, n);
        if (flow.z().length > n) {
            System.arraycopy(flow.z(), n, to.extra().array(MEMORY), 0, flow.z().length - n);
        }
        to.extra().array(COUNT)[0] = flow.rods().count();
        flow.rods().save(to.extra().array(RODS));
        for (StateLayout.Slot slot : flow.state().layout().slots()) {
            System.arraycopy(flow.state().array(slot.name()), 0, to.extra().array(SMOOTH + slot.name()), 0,
                    slot.length());
        }
    }

    private void load(FlowState from) {
        int n = dimension();
        System.arraycopy(from.position(), 0, flow.z(), 0, n);
        if (flow.z().length > n) {
            System.arraycopy(from.extra().array(MEMORY), 0, flow.z(), n, flow.z().length - n);
        }
        flow.rods().restore(from.extra().array(RODS), (int) from.extra().array(COUNT)[0]);
        for (StateLayout.Slot slot : flow.state().layout().slots()) {
            System.arraycopy(from.extra().array(SMOOTH + slot.name()), 0, flow.state().array(slot.name()), 0,
                    slot.length());
        }
        flow.moved();
    }
}
