package org.brink.testkit;

import java.util.Optional;
import org.brink.api.filter.LinearFilter;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.process.OptimizerChange;
import org.brink.testkit.fixture.MomentumDescent;

/** Exchanges the optimizer of a process for one that begins anew and checks how its updates are counted. */
final class ExchangedOptimizer implements OptimizerChange {

    static final double STEP_SIZE = 0.125;

    private final int dimension;
    private final long origin;
    private long updates;

    ExchangedOptimizer(int dimension, long origin) {
        this.dimension = dimension;
        this.origin = origin;
    }

    /** The index of the last update plus one. */
    long updates() {
        return updates;
    }

    @Override
    public Optimizer newOptimizer(Objective seen) {
        return new Counted(new MomentumDescent(dimension, STEP_SIZE, 0.25));
    }

    @Override
    public long origin() {
        return origin;
    }

    @Override
    public State handOver(State before, Optimizer changed) {
        State state = new State(changed.layout());
        changed.start(state);
        return state;
    }

    private final class Counted implements Optimizer {

        private final Optimizer base;

        Counted(Optimizer base) {
            this.base = base;
        }

        /** A slot more than the optimizer before, so that the layout of the process changes. */
        @Override
        public StateLayout layout() {
            return base.layout().with("updates", 1);
        }

        @Override
        public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
            base.update(step, state, position, at, gradient, next);
            next.array("updates")[0] = state.array("updates")[0] + 1;
            updates = step + 1;
        }

        @Override
        public void direction(long step, State next, double[] gradient, double[] out) {
            base.direction(step, next, gradient, out);
        }

        @Override
        public Preconditioner preconditioner(long step, State next) {
            return base.preconditioner(step, next);
        }

        @Override
        public Optional<LinearFilter> filter(long step) {
            return base.filter(step);
        }

        @Override
        public double threshold(long step, State next) {
            return base.threshold(step, next);
        }
    }
}
