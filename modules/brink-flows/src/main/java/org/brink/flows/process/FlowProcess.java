package org.brink.flows.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.Forecast;
import org.brink.spi.process.OscillationMode;
import org.brink.spi.process.Predicting;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;
import org.brink.spi.process.ProcessEvent;

/**
 * A flow as a process: it waits until it starts, takes over position and optimizer state of the process that it starts
 * from, and goes on by one unit of time, one step of the optimizer, at each step. The state s(t) of the optimizer
 * stands for s' of the discrete rule, the state after the update at the same step: with P(s(t)) the optimizer leaves
 * w(t).
 */
public abstract class FlowProcess implements Process, Predicting {

    private static final String MEMORY = "memory.";
    private static final State NOTHING = new State(StateLayout.EMPTY);

    /** Where a flow is in its life. */
    private enum Phase { WAITING, RUNNING, HELD, ENDED }

    private final String name;
    private final Objective objective;
    private final FlowStart start;
    private final Optimizer optimizer;
    /** For those who look on, so that what they hold is not overwritten by what is computed in between. */
    private final Optimizer lens;
    private final Evaluation here;
    private final double[] initialPoint;
    private final double[] gradient;
    private final StateLayout fixed;
    private final List<ProcessEvent> events = new ArrayList<>();
    private FlowState now;
    private FlowState next;
    private Phase committed = Phase.WAITING;
    private Phase phase = Phase.WAITING;
    private Phase nextPhase = Phase.WAITING;
    private long step;
    private boolean prepared;
    private State before = NOTHING;
    private boolean moved;
    private boolean differentiated;
    private Optional<Forecast> forecast = Optional.empty();

    /**
     * A flow that has not started.
     *
     * @param settings of a schema with {@link FlowStart#PARAMETERS}
     * @param extra layout of the arrays of the flow itself
     * @throws org.brink.api.parameter.InvalidInput if it cannot start as the settings say
     */
    protected FlowProcess(Settings settings, ProcessContext context, StateLayout extra) {
        name = context.name();
        objective = context.objective();
        optimizer = context.newOptimizer();
        lens = context.newOptimizer();
        start = FlowStart.of(settings, context, optimizer.layout());
        here = objective.newEvaluation();
        int n = objective.dimension();
        gradient = new double[n];
        now = new FlowState(n, optimizer.layout(), extra);
        next = new FlowState(n, optimizer.layout(), extra);
        initialPoint = context.initialPoint();
        copy(initialPoint, now.position());
        StateLayout layout = StateLayout.EMPTY.with("phase", 1).with("position", n);
        for (StateLayout.Slot slot : optimizer.layout().slots()) {
            layout = layout.with("optimizer." + slot.name(), slot.length());
        }
        for (StateLayout.Slot slot : extra.slots()) {
            layout = layout.with("flow." + slot.name(), slot.length());
        }
        fixed = layout;
    }

    /**
     * Integrates over one unit of time.
     *
     * @param index of the step: the time at the beginning, and what schedules and bias corrections depend on
     * @param from the state at that time, not to be written to; {@link #here} is at its position
     * @param to the state one unit later; a copy of {@code from} at entry
     */
    protected abstract void advance(long index, FlowState from, FlowState to);

    /**
     * Fills the {@linkplain FlowState#extra() extra} arrays when the flow starts; they are zeros at entry. The flow may
     * also move to a position of its own.
     */
    protected void begin(long index, FlowState first) {
    }

    /** A copy of what only saves work, such as a warm start; its layout may vary. Nothing unless overridden. */
    protected State remember() {
        return NOTHING;
    }

    /**
     * Goes back to what was remembered.
     *
     * @param memory what {@link #remember} gave, perhaps in a run with other settings; empty for a cold start
     * @throws IllegalArgumentException if it cannot be used; nothing may have changed then
     */
    protected void recall(State memory) {
    }

    /** The predicted oscillation at this instant; none unless overridden. To be asked after {@code prepare}. */
    protected List<OscillationMode> modes() {
        return List.of();
    }

    /** The forecast of this instant; that to second order in the {@link #modes} unless overridden. */
    protected Forecast newForecast() {
        return new SecondOrderForecast(this, modes());
    }

    /** The objective. */
    protected final Objective objective() {
        return objective;
    }

    /** The optimizer that the flow stands for; for the flow's own computations. */
    protected final Optimizer optimizer() {
        return optimizer;
    }

    /** The number of coordinates. */
    protected final int dimension() {
        return gradient.length;
    }

    /** The evaluation at the position of this instant, shared with probes: must not be moved. */
    protected final Evaluation here() {
        if (!moved) {
            here.moveTo(now.position());
            moved = true;
        }
        return here;
    }

    /** The time of this instant, in steps. */
    protected final double time() {
        return step;
    }

    /** The state at this instant, not to be written to. */
    protected final FlowState now() {
        return now;
    }

    /** Lets the flow stay where {@code advance} leaves it; to be called from there. */
    protected final void hold(String reason) {
        nextPhase = Phase.HELD;
        events.add(new ProcessEvent("flow-held", reason));
    }

    /** Lets the flow be absent after this step; to be called from {@code advance}. */
    protected final void end(String reason) {
        nextPhase = Phase.ENDED;
        events.add(new ProcessEvent("flow-ended", reason));
    }

    @Override
    public final void prepare(long index) {
        step = index;
        moved = false;
        differentiated = false;
        forecast = Optional.empty();
        events.clear();
        phase = committed;
        before = committed == Phase.RUNNING ? remember() : NOTHING;
        prepared = true;
        if (phase == Phase.WAITING && start.due(index)) {
            takeOver(index);
            phase = Phase.RUNNING;
        }
        nextPhase = phase;
        if (phase == Phase.RUNNING || phase == Phase.HELD) {
            next.copyFrom(now);
        }
        if (phase == Phase.RUNNING) {
            advance(index, now, next);
        }
    }

    private void takeOver(long index) {
        if (start.source().isPresent()) {
            copy(start.source().get().position(), now.position());
            State source = start.source().get().optimizerState().orElseThrow();
            if (!source.layout().equals(now.optimizer().layout())) {
                throw new InvalidInput(new Problem("params.from", Problem.show(start.source().get().name())
                        + ", whose optimizer an edit has replaced before step " + index,
                        "a process with the optimizer of the experiment, or an earlier start"));
            }
            now.optimizer().copyFrom(source);
            events.add(new ProcessEvent("flow-started", "starts from process " + start.source().get().name()));
        } else {
            copy(initialPoint, now.position());
            State first = new State(optimizer.layout());
            optimizer.start(first);
            here().gradient(gradient);
            optimizer.update(index, first, now.position(), here(), gradient, now.optimizer());
        }
        now.extra().copyFrom(new State(now.extra().layout()));
        recall(NOTHING);
        begin(index, now);
        // a flow may start beside the point that was taken over
        moved = false;
    }

    @Override
    public final void commit() {
        if (phase == Phase.RUNNING || phase == Phase.HELD) {
            FlowState spent = now;
            now = next;
            next = spent;
        }
        committed = nextPhase;
        prepared = false;
    }

    @Override
    public final State save() {
        State memory = committed != Phase.RUNNING ? NOTHING : prepared ? before : remember();
        StateLayout layout = fixed;
        for (StateLayout.Slot slot : memory.layout().slots()) {
            layout = layout.with(MEMORY + slot.name(), slot.length());
        }
        State saved = new State(layout);
        saved.array(0)[0] = committed.ordinal();
        // a flow that has just started is still waiting in the eyes of whoever saves before the commit
        List<double[]> arrays = committed == Phase.WAITING ? List.of() : arrays();
        for (int i = 0; i < arrays.size(); i++) {
            copy(arrays.get(i), saved.array(i + 1));
        }
        for (int i = 0; i < memory.layout().slots().size(); i++) {
            copy(memory.array(i), saved.array(fixed.slots().size() + i));
        }
        return saved;
    }

    @Override
    public final boolean fits(StateLayout saved) {
        int own = fixed.slots().size();
        return saved.slots().size() >= own && saved.slots().subList(0, own).equals(fixed.slots())
                && saved.slots().stream().skip(own).allMatch(slot -> slot.name().startsWith(MEMORY));
    }

    @Override
    public final void restore(State saved) {
        if (!fits(saved.layout())) {
            throw new IllegalArgumentException("a state of " + saved.layout() + " does not fit " + fixed);
        }
        int own = fixed.slots().size();
        StateLayout layout = StateLayout.EMPTY;
        for (StateLayout.Slot slot : saved.layout().slots().subList(own, saved.layout().slots().size())) {
            layout = layout.with(slot.name().substring(MEMORY.length()), slot.length());
        }
        State memory = new State(layout);
        for (int i = 0; i < layout.slots().size(); i++) {
            copy(saved.array(own + i), memory.array(i));
        }
        recall(memory);
        committed = Phase.values()[(int) saved.array(0)[0]];
        phase = committed;
        prepared = false;
        if (committed != Phase.WAITING) {
            List<double[]> arrays = arrays();
            for (int i = 0; i < arrays.size(); i++) {
                copy(saved.array(i + 1), arrays.get(i));
            }
        }
    }

    /** The arrays that are saved, in the order of the layout. */
    private List<double[]> arrays() {
        List<double[]> all = new ArrayList<>();
        all.add(now.position());
        for (State part : List.of(now.optimizer(), now.extra())) {
            for (int i = 0; i < part.layout().slots().size(); i++) {
                all.add(part.array(i));
            }
        }
        return all;
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }

    @Override
    public final List<ProcessEvent> events() {
        return events;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean present() {
        return phase == Phase.RUNNING || phase == Phase.HELD;
    }

    @Override
    public final double[] position() {
        return now.position();
    }

    @Override
    public final double[] gradient() {
        if (!differentiated) {
            here().gradient(gradient);
            differentiated = true;
        }
        return gradient;
    }

    @Override
    public final Evaluation evaluation() {
        return here();
    }

    @Override
    public final double[] next() {
        return next.position();
    }

    @Override
    public final Optional<State> optimizerState() {
        return Optional.of(now.optimizer());
    }

    @Override
    public Preconditioner preconditioner() {
        return lens.preconditioner(step, now.optimizer());
    }

    @Override
    public final double threshold() {
        return lens.threshold(step, now.optimizer());
    }

    @Override
    public final Forecast forecast() {
        if (forecast.isEmpty()) {
            forecast = Optional.of(phase == Phase.RUNNING ? newForecast()
                    : new SecondOrderForecast(this, List.of()));
        }
        return forecast.get();
    }
}
