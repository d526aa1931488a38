package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.brink.api.component.ComponentKind;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.optimizer.State;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.numeric.Bits;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every optimizer keeps: updates are pure functions of what is passed in, a saved state goes on with the same
 * bits, the preconditioner is symmetric and positive, and on quadratics the method converges just below its threshold
 * and diverges just above.
 */
public abstract class OptimizerContract extends ProviderContract<OptimizerProvider> {

    private static final int STEPS = 20;
    /** Late enough for bias corrections to differ from those of the first step. */
    private static final int FROZEN_AT = 25;

    protected OptimizerContract() {
        super(ComponentKind.OPTIMIZER);
    }

    /** The objective on which updates are checked; of four coordinates and mild curvature unless overridden. */
    protected Objective objective() {
        return new CoupledQuartic(0.1, 1, 0.5, 0.25, 0.1);
    }

    /**
     * The examples whose preconditioner is the same at every step: on these the threshold is checked. All examples
     * unless overridden; leave out those with a step-size schedule, or all of them for an adaptive method.
     */
    protected List<Map<String, Object>> constantExamples() {
        return examples();
    }

    /**
     * The examples of adaptive methods: the threshold is checked with the preconditioner frozen after some steps, while
     * the momentum goes on. None unless overridden; leave out rules whose direction is no linear function of the
     * gradients.
     */
    protected List<Map<String, Object>> frozenExamples() {
        return List.of();
    }

    private Optimizer create(Map<String, Object> example) {
        return provider().create(objective(), settings(example), context());
    }

    private double[] start() {
        return Vectors.gaussian(objective().dimension(), new Random(21));
    }

    private PlainProcess process(Optimizer optimizer, double[] start) {
        return new PlainProcess("test", objective(), optimizer, start);
    }

    private static void steps(PlainProcess process, int from, int to) {
        for (int step = from; step < to; step++) {
            process.prepare(step);
            process.commit();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void updateWritesOnlyTheNextState(Map<String, Object> example) {
        Optimizer optimizer = create(example);
        PlainProcess process = process(optimizer, start());
        steps(process, 0, 3);
        process.prepare(3);
        State state = process.committedState();
        State before = state.copy();
        Evaluation at = process.evaluation();
        double value = at.value();
        double[] gradient = new double[objective().dimension()];
        at.gradient(gradient);
        double[] lent = gradient.clone();
        State next = new State(optimizer.layout());
        optimizer.update(3, state, process.position(), at, lent, next);
        double[] direction = new double[gradient.length];
        State afterUpdate = next.copy();
        optimizer.direction(3, next, lent, direction);
        optimizer.preconditioner(3, next).applyInverse(direction, direction);
        assertEquals(before, state, "update must not write to the state before");
        assertEquals(afterUpdate, next, "direction and preconditioner must not write to the next state");
        Bits.assertSame(gradient, lent, "the gradient that was lent");
        Bits.assertSame(value, at.value(), "the value at the evaluation that was lent");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void updateWritesAllOfTheNextState(Map<String, Object> example) {
        Optimizer optimizer = create(example);
        PlainProcess process = process(optimizer, start());
        process.prepare(0);
        State state = process.committedState();
        State onZeros = new State(optimizer.layout());
        State onNoise = new State(optimizer.layout());
        for (int i = 0; i < onNoise.layout().slots().size(); i++) {
            Arrays.fill(onNoise.array(i), Double.NaN);
        }
        optimizer.update(0, state, process.position(), process.evaluation(), process.gradient(), onZeros);
        optimizer.update(0, state, process.position(), process.evaluation(), process.gradient(), onNoise);
        assertEquals(onZeros, onNoise, "the next state must not depend on what was in its arrays");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void goesOnFromASavedStateWithTheSameBits(Map<String, Object> example) {
        PlainProcess whole = process(create(example), start());
        steps(whole, 0, STEPS);
        State saved = whole.save();
        steps(whole, STEPS, 2 * STEPS);
        PlainProcess rest = process(create(example), new double[objective().dimension()]);
        rest.restore(saved);
        steps(rest, STEPS, 2 * STEPS);
        Bits.assertSame(whole.position(), rest.position(), "position after a restart");
        assertEquals(whole.save(), rest.save(), "state after a restart");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsNothingInFields(Map<String, Object> example) {
        PlainProcess alone = process(create(example), start());
        steps(alone, 0, STEPS);
        Optimizer shared = create(example);
        PlainProcess one = process(shared, start());
        PlainProcess other = process(shared, Vectors.gaussian(objective().dimension(), new Random(22)));
        for (int step = 0; step < STEPS; step++) {
            steps(one, step, step + 1);
            steps(other, step, step + 1);
        }
        Bits.assertSame(alone.position(), one.position(), "position when a second trajectory uses the same optimizer");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void preconditionerIsSymmetricAndPositive(Map<String, Object> example) {
        PlainProcess process = process(create(example), start());
        for (int step = 0; step < STEPS; step++) {
            process.prepare(step);
            new PreconditionerChecks(process.preconditioner(), objective().dimension()).all();
            double threshold = process.threshold();
            assertTrue(threshold > 0 && Double.isFinite(threshold), () -> "threshold " + threshold);
            process.commit();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("constantExamples")
    void convergesBelowItsThreshold(Map<String, Object> example) {
        assertConvergesBelow(example, 0);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("constantExamples")
    void divergesAboveItsThreshold(Map<String, Object> example) {
        assertDivergesAbove(example, 0);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("frozenExamples")
    void convergesBelowItsThresholdWithFrozenPreconditioner(Map<String, Object> example) {
        assertConvergesBelow(example, FROZEN_AT);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("frozenExamples")
    void divergesAboveItsThresholdWithFrozenPreconditioner(Map<String, Object> example) {
        assertDivergesAbove(example, FROZEN_AT);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thresholdIsTheEdgeOfTheFilter(Map<String, Object> example) {
        Optimizer optimizer = create(example);
        PlainProcess process = process(optimizer, start());
        for (int step = 0; step < 3; step++) {
            process.prepare(step);
            double retention = optimizer.retention(step);
            assertTrue(retention > 0 && retention <= 1, () -> "retention " + retention);
            double threshold = process.threshold();
            optimizer.filter(step).ifPresent(filter -> assertEquals(filter.edge(retention).threshold(), threshold,
                    1e-9 * threshold, "a rule that names its filter has the threshold of that filter"));
            process.commit();
        }
    }

    private void assertConvergesBelow(Map<String, Object> example, int warm) {
        double last = new EdgeOfStability(provider(), settings(example), context()).growth(0.999, warm);
        assertTrue(last < 1e-3, () -> "one per mille below the threshold, |w| went from 1 to " + last);
    }

    private void assertDivergesAbove(Map<String, Object> example, int warm) {
        double last = new EdgeOfStability(provider(), settings(example), context()).growth(1.001, warm);
        assertFalse(last < 1e3, () -> "one per mille above the threshold, |w| went from 1 to " + last);
    }
}
