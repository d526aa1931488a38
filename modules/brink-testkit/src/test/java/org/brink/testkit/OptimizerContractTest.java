package org.brink.testkit;

import java.util.List;
import java.util.Map;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Settings;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.testkit.fixture.MomentumDescent;
import org.junit.jupiter.api.Test;
import org.openide.util.lookup.ServiceProvider;

/** The contract of optimizers accepts a right one and names what is wrong with others. */
class OptimizerContractTest {

    /** A right one, registered. */
    @ServiceProvider(service = OptimizerProvider.class)
    public static final class RightProvider extends Given.Documented implements OptimizerProvider {

        @Override
        public Optimizer create(Objective objective, Settings settings, CreationContext context) {
            return new MomentumDescent(objective.dimension(), 0.3, 0.9);
        }
    }

    static class Right extends OptimizerContract {

        @Override
        protected OptimizerProvider provider() {
            return new RightProvider();
        }
    }

    /** Passes everything on; faulty ones override. */
    private static class Copy implements Optimizer {

        final MomentumDescent right;

        Copy(int dimension) {
            right = new MomentumDescent(dimension, 0.3, 0.9);
        }

        @Override
        public StateLayout layout() {
            return right.layout();
        }

        @Override
        public void update(long step, State state, double[] position, Evaluation at, double[] gradient, State next) {
            right.update(step, state, position, at, gradient, next);
        }

        @Override
        public void direction(long step, State next, double[] gradient, double[] out) {
            right.direction(step, next, gradient, out);
        }

        @Override
        public Preconditioner preconditioner(long step, State next) {
            return right.preconditioner(step, next);
        }

        @Override
        public double threshold(long step, State next) {
            return right.threshold(step, next);
        }
    }

    static class ThresholdOfAnotherMethod extends OptimizerContract {

        @Override
        protected OptimizerProvider provider() {
            return Given.optimizer(n -> new Copy(n) {
                @Override
                public double threshold(long step, State next) {
                    return 2;
                }
            });
        }
    }

    static class ThresholdTooHigh extends OptimizerContract {

        @Override
        protected OptimizerProvider provider() {
            return Given.optimizer(n -> new Copy(n) {
                @Override
                public double threshold(long step, State next) {
                    return 1.02 * super.threshold(step, next);
                }
            });
        }
    }

    static class KeepsMomentumInAField extends OptimizerContract {

        @Override
        protected OptimizerProvider provider() {
            return Given.optimizer(n -> new Copy(n) {
                private final State hidden = new State(right.layout());

                @Override
                public void update(long step, State state, double[] position, Evaluation at,
                        double[] gradient, State next) {
                    super.update(step, hidden, position, at, gradient, next);
                    hidden.copyFrom(next);
                }
            });
        }
    }

    static class ForgetsACoordinate extends OptimizerContract {

        @Override
        protected OptimizerProvider provider() {
            return Given.optimizer(n -> new Copy(n) {
                @Override
                public void update(long step, State state, double[] position, Evaluation at,
                        double[] gradient, State next) {
                    double kept = next.array(0)[0];
                    super.update(step, state, position, at, gradient, next);
                    next.array(0)[0] = kept;
                }
            });
        }

        @Override
        protected List<Map<String, Object>> constantExamples() {
            return List.of();
        }
    }

    static class WritesToTheGradient extends OptimizerContract {

        @Override
        protected OptimizerProvider provider() {
            return Given.optimizer(n -> new Copy(n) {
                @Override
                public void direction(long step, State next, double[] gradient, double[] out) {
                    super.direction(step, next, gradient, out);
                    gradient[0] = 0;
                }
            });
        }
    }

    @Test
    void acceptsARightOptimizer() {
        ContractRun.assertPasses(Right.class);
    }

    @Test
    void findsAThresholdThatIsTooLow() {
        ContractRun.assertFails(ThresholdOfAnotherMethod.class, "divergesAboveItsThreshold");
    }

    @Test
    void findsAThresholdThatIsTwoPerCentTooHigh() {
        ContractRun.assertFails(ThresholdTooHigh.class, "convergesBelowItsThreshold");
    }

    @Test
    void findsMemoryOutsideTheState() {
        ContractRun.assertFails(KeepsMomentumInAField.class, "goesOnFromASavedStateWithTheSameBits",
                "keepsNothingInFields", "updateWritesAllOfTheNextState");
    }

    @Test
    void findsAStateThatIsNotWrittenInFull() {
        ContractRun.assertFails(ForgetsACoordinate.class, "updateWritesAllOfTheNextState");
    }

    @Test
    void findsWritesToTheGradient() {
        ContractRun.assertFails(WritesToTheGradient.class, "updateWritesOnlyTheNextState");
    }
}
