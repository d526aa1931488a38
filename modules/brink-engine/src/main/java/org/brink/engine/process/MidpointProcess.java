package org.brink.engine.process;

import java.util.Optional;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.ObservedProcess;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessContext;

/**
 * Second-order midpoints ¼(w₋ + 2w + w₊) of another process: the period-2 oscillation at the edge of stability cancels,
 * what remains is the path that the process follows in the mean. There is none at step 0, where w₋ is missing.
 *
 * <p>The gradient is evaluated only if somebody asks for it. Preconditioner and threshold are those of the source. The
 * midpoint after next needs w₊₊, which is not known yet: {@link #next} is the current midpoint.
 */
final class MidpointProcess implements Process {

    private static final String STARTED = "started";

    private final String name;
    private final ObservedProcess source;
    private final Evaluation evaluation;
    private final StateLayout layout;
    private final double[] before;
    private final double[] midpoint;
    private final double[] gradient;
    private boolean started;
    private boolean moved;
    private boolean differentiated;

    MidpointProcess(ProcessContext context, ObservedProcess source) {
        this.name = context.name();
        this.source = source;
        evaluation = context.objective().newEvaluation();
        int n = context.objective().dimension();
        before = new double[n];
        midpoint = context.initialPoint();
        gradient = new double[n];
        layout = StateLayout.EMPTY.with(STARTED, 1).with("before", n);
    }

    @Override
    public void prepare(long step) {
        moved = false;
        differentiated = false;
        if (present()) {
            double[] at = source.position();
            double[] after = source.next();
            for (int i = 0; i < midpoint.length; i++) {
                midpoint[i] = 0.25 * (before[i] + 2 * at[i] + after[i]);
            }
        }
    }

    @Override
    public void commit() {
        // the source is committed later: this is still its position of the step that was observed
        System.arraycopy(source.position(), 0, before, 0, before.length);
        started = source.present();
    }

    @Override
    public State save() {
        State copy = new State(layout);
        copy.array(0)[0] = started ? 1 : 0;
        System.arraycopy(before, 0, copy.array(1), 0, before.length);
        return copy;
    }

    @Override
    public void restore(State saved) {
        if (!saved.layout().equals(layout)) {
            throw new IllegalArgumentException("a state of " + saved.layout() + " does not fit " + layout);
        }
        started = saved.array(0)[0] != 0;
        System.arraycopy(saved.array(1), 0, before, 0, before.length);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean present() {
        return started && source.present();
    }

    @Override
    public double[] position() {
        return midpoint;
    }

    @Override
    public double[] gradient() {
        if (!differentiated) {
            evaluation().gradient(gradient);
            differentiated = true;
        }
        return gradient;
    }

    @Override
    public Evaluation evaluation() {
        if (!moved) {
            evaluation.moveTo(midpoint);
            moved = true;
        }
        return evaluation;
    }

    @Override
    public double[] next() {
        return midpoint;
    }

    @Override
    public Optional<State> optimizerState() {
        return source.optimizerState();
    }

    @Override
    public Preconditioner preconditioner() {
        return source.preconditioner();
    }

    @Override
    public double threshold() {
        return source.threshold();
    }
}
