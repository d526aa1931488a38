package org.brink.engine;

import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.openide.util.lookup.ServiceProvider;

/** Gradient descent that goes wrong at step 3, as a plugin of a stranger might. */
public final class CarelessOptimizer implements Optimizer {

    private final String fault;
    private final StateLayout layout;

    private CarelessOptimizer(String fault, int dimension) {
        this.fault = fault;
        layout = StateLayout.EMPTY.with("count", dimension);
    }

    @Override
    public StateLayout layout() {
        return layout;
    }

    @Override
    public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
        next.copyFrom(state);
        if (step < 3) {
            return;
        }
        switch (fault) {
            case "position" -> position[1] += 1e-9;
            case "gradient" -> gradient[0] = -gradient[0];
            case "state" -> state.array(0)[1] = 1;
            case "block" -> block();
            default -> { }
        }
    }

    /** Neither returns nor listens to interruption. */
    private static void block() {
        while (!Boolean.getBoolean("test.released")) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void direction(long step, State next, double[] gradient, double[] out) {
        System.arraycopy(gradient, 0, out, 0, out.length);
        if (step == 3 && fault.equals("nan")) {
            out[1] = Double.NaN;
        }
    }

    @Override
    public Preconditioner preconditioner(long step, State next) {
        return Preconditioner.ofStepSize(0.05);
    }

    @Override
    public double threshold(long step, State next) {
        return 2;
    }

    /** Optimizer {@code test-careless}. */
    @ServiceProvider(service = OptimizerProvider.class)
    public static final class Provider implements OptimizerProvider {

        private static final Parameter<String> FAULT = Parameter.text("fault", "What goes wrong.").withDefault("none");

        @Override
        public String type() {
            return "test-careless";
        }

        @Override
        public String displayName() {
            return "Careless";
        }

        @Override
        public String summary() {
            return "Goes wrong at step 3.";
        }

        @Override
        public Schema schema() {
            return Schema.of(FAULT);
        }

        @Override
        public Optimizer create(Objective objective, Settings settings, CreationContext context) {
            return new CarelessOptimizer(settings.get(FAULT), objective.dimension());
        }
    }
}
