package org.brink.engine.process;

import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;

/** The optimizer as it is: w' = w − P(s')⁻¹·m(s'). Allocates nothing from step to step. */
final class DiscreteProcess implements Process {

    private static final String POSITION = "position";
    private static final String OPTIMIZER = "optimizer.";

    private final String name;
    private final Optimizer optimizer;
    private final OptimizerGuard guard;
    private final Evaluation evaluation;
    private final StateLayout saved;
    private final double[] gradient;
    private final double[] change;
    private double[] position;
    private double[] next;
    private State state;
    private State nextState;
    private Preconditioner preconditioner;
    private double threshold;

    DiscreteProcess(ProcessContext context) {
        name = context.name();
        optimizer = context.newOptimizer();
        guard = new OptimizerGuard(optimizer);
        evaluation = context.objective().newEvaluation();
        position = context.initialPoint();
        int n = position.length;
        next = new double[n];
        gradient = new double[n];
        change = new double[n];
        state = new State(optimizer.layout());
        nextState = new State(optimizer.layout());
        optimizer.start(state);
        saved = layout(n, optimizer.layout());
    }

    private static StateLayout layout(int dimension, StateLayout optimizer) {
        StateLayout layout = StateLayout.EMPTY.with(POSITION, dimension);
        for (StateLayout.Slot slot : optimizer.slots()) {
            layout = layout.with(OPTIMIZER + slot.name(), slot.length());
        }
        return layout;
    }

    @Override
    public void prepare(long step) {
        evaluation.moveTo(position);
        evaluation.gradient(gradient);
        guard.before(step, position, gradient, state);
        optimizer.update(step, state, position, evaluation, gradient, nextState);
        optimizer.direction(step, nextState, gradient, change);
        preconditioner = optimizer.preconditioner(step, nextState);
        threshold = optimizer.threshold(step, nextState);
        preconditioner.applyInverse(change, change);
        guard.after(position, gradient, state, change);
        double retention = optimizer.retention(step);
        for (int i = 0; i < next.length; i++) {
            next[i] = retention * position[i] - change[i];
        }
    }

    @Override
    public void commit() {
        double[] before = position;
        position = next;
        next = before;
        State stateBefore = state;
        state = nextState;
        nextState = stateBefore;
    }

    @Override
    public State save() {
        State copy = new State(saved);
        System.arraycopy(position, 0, copy.array(0), 0, position.length);
        for (int i = 1; i < saved.slots().size(); i++) {
            double[] from = state.array(i - 1);
            System.arraycopy(from, 0, copy.array(i), 0, from.length);
        }
        return copy;
    }

    @Override
    public void restore(State from) {
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
    public String name() {
        return name;
    }

    @Override
    public boolean present() {
        return true;
    }

    @Override
    public double[] position() {
        return position;
    }

    @Override
    public double[] gradient() {
        return gradient;
    }

    @Override
    public Evaluation evaluation() {
        return evaluation;
    }

    @Override
    public double[] next() {
        return next;
    }

    @Override
    public Preconditioner preconditioner() {
        return preconditioner;
    }

    @Override
    public double threshold() {
        return threshold;
    }
}
