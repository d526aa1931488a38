package org.brink.engine.process;

import java.util.Optional;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.Editable;
import org.brink.spi.process.OptimizerChange;
import org.brink.spi.process.ProcessContext;

/**
 * An optimizer at work: w' = ρw − P(s')⁻¹·m(s'), whatever it takes its gradients from. Allocates nothing from step to
 * step.
 */
abstract class OptimizerProcess implements Editable {

    private static final String POSITION = "position";
    private static final String OPTIMIZER = "optimizer.";

    private final String name;
    private final double[] trainingGradient;
    private final double[] change;
    private Optimizer optimizer;
    private OptimizerGuard guard;
    private StateLayout saved;
    private long origin;
    private double[] position;
    private double[] next;
    private State state;
    private State nextState;
    private Preconditioner preconditioner;
    private double threshold;

    OptimizerProcess(ProcessContext context, Optimizer optimizer) {
        name = context.name();
        this.optimizer = optimizer;
        guard = new OptimizerGuard(optimizer);
        position = context.initialPoint();
        int n = position.length;
        next = new double[n];
        trainingGradient = new double[n];
        change = new double[n];
        state = new State(optimizer.layout());
        nextState = new State(optimizer.layout());
        optimizer.start(state);
        saved = layout(n, optimizer.layout());
    }

    /** The objective as one optimizer sees it. */
    abstract Objective newView();

    /** From now on the optimizer that was made for that view is at work. */
    abstract void adopt(Objective view);

    @Override
    public final void edit(OptimizerChange to) {
        Objective view = newView();
        Optimizer changed = to.newOptimizer(view);
        adopt(view);
        state = to.handOver(state, changed);
        nextState = new State(changed.layout());
        optimizer = changed;
        guard = new OptimizerGuard(changed);
        saved = layout(position.length, changed.layout());
        origin = to.origin();
    }

    private static StateLayout layout(int dimension, StateLayout optimizer) {
        StateLayout layout = StateLayout.EMPTY.with(POSITION, dimension);
        for (StateLayout.Slot slot : optimizer.slots()) {
            layout = layout.with(OPTIMIZER + slot.name(), slot.length());
        }
        return layout;
    }

    /**
     * Computes the gradient that the optimizer is to use at a point.
     *
     * @param point the current position, lent
     * @param gradient receives the gradient
     * @return what the gradient is that of, at that point
     */
    abstract Evaluation look(long step, double[] point, double[] gradient);

    /** The gradient that the optimizer uses at this step, lent. */
    @Override
    public final double[] trainingGradient() {
        return trainingGradient;
    }

    @Override
    public final void prepare(long step) {
        Evaluation seen = look(step, position, trainingGradient);
        double[] gradient = trainingGradient;
        long index = step - origin;
        guard.before(step, position, gradient, state);
        optimizer.update(index, state, position, seen, gradient, nextState);
        optimizer.direction(index, nextState, gradient, change);
        preconditioner = optimizer.preconditioner(index, nextState);
        threshold = optimizer.threshold(index, nextState);
        preconditioner.applyInverse(change, change);
        guard.after(position, gradient, state, change);
        double retention = optimizer.retention(index);
        for (int i = 0; i < next.length; i++) {
            next[i] = retention * position[i] - change[i];
        }
    }

    @Override
    public final void commit() {
        double[] before = position;
        position = next;
        next = before;
        State stateBefore = state;
        state = nextState;
        nextState = stateBefore;
    }

    @Override
    public final State save() {
        State copy = new State(saved);
        System.arraycopy(position, 0, copy.array(0), 0, position.length);
        for (int i = 1; i < saved.slots().size(); i++) {
            double[] from = state.array(i - 1);
            System.arraycopy(from, 0, copy.array(i), 0, from.length);
        }
        return copy;
    }

    @Override
    public final void restore(State from) {
        if (!from.layout().equals(saved)) {
            throw new IllegalArgumentException("a state of " + from.layout() + " does not fit " + saved);
        }
        System.arraycopy(from.array(0), 0, position, 0, position.length);
        for (int i = 1; i < saved.slots().size(); i++) {
            double[] to = state.array(i - 1);
            System.arraycopy(from.array(i), 0, to, 0, to.length);
        }
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final boolean present() {
        return true;
    }

    @Override
    public final double[] position() {
        return position;
    }

    @Override
    public final double[] next() {
        return next;
    }

    @Override
    public final Optional<State> optimizerState() {
        return Optional.of(nextState);
    }

    @Override
    public final Preconditioner preconditioner() {
        return preconditioner;
    }

    @Override
    public final double threshold() {
        return threshold;
    }
}
