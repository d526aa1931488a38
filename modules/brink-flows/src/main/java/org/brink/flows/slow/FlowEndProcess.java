package org.brink.flows.slow;

import java.util.Optional;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.ObservedProcess;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;

/**
 * The gradient-flow solutions along another process: at every step the point where gradient flow from its position
 * ends. Not present where none is reached. Preconditioner and threshold are those of the source; the next position is
 * not known and given as the current one.
 */
final class FlowEndProcess implements Process {

    private final String name;
    private final ObservedProcess source;
    private final FlowEnd flowEnd;
    private final Evaluation evaluation;
    private final double[] position;
    private final double[] gradient;
    private boolean present;

    FlowEndProcess(ProcessContext context, ObservedProcess source) {
        name = context.name();
        this.source = source;
        flowEnd = new FlowEnd(context.objective());
        evaluation = context.objective().newEvaluation();
        position = context.initialPoint();
        gradient = new double[position.length];
    }

    @Override
    public void prepare(long step) {
        present = source.present() && flowEnd.from(source.position(), position);
        if (present) {
            evaluation.moveTo(position);
            evaluation.gradient(gradient);
        }
    }

    @Override
    public void commit() {
        // what is here follows from the source alone
    }

    @Override
    public State save() {
        return new State(StateLayout.EMPTY);
    }

    @Override
    public void restore(State saved) {
        if (!saved.layout().equals(StateLayout.EMPTY)) {
            throw new IllegalArgumentException("a state of " + saved.layout() + " for a process that keeps none");
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean present() {
        return present;
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
        return position;
    }

    @Override
    public Preconditioner preconditioner() {
        return source.preconditioner();
    }

    @Override
    public double threshold() {
        return source.threshold();
    }

    @Override
    public Optional<State> optimizerState() {
        return source.optimizerState();
    }
}
