package org.brink.optimizers.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.AveragedForm;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.optimizer.State;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The flows of update rules against the rules themselves, and their derivatives against differences. */
class AveragedFormTest {

    private static final int STEPS = 7;

    private final Objective objective = new CoupledQuartic(0.1, 1, 0.5, 0.25, 0.1);
    private final int n = objective.dimension();

    private Optimizer optimizer(String type, Map<String, Object> params) {
        Components.Resolved found = Components.require(ComponentKind.OPTIMIZER, new ComponentSpec(type, params), "");
        return found.provider(OptimizerProvider.class).create(objective, found.settings(),
                new CreationContext(Path.of(""), 0, 100, Precision.FLOAT64));
    }

    static Stream<ComponentSpec> forms() {
        Map<String, Object> cosine = Map.of("type", "cosine", "params", Map.of("final", 0.2));
        return Stream.of(ComponentSpec.of("gd"), new ComponentSpec("gd", Map.of("schedule", cosine)),
                ComponentSpec.of("rmsprop"),
                new ComponentSpec("rmsprop", Map.of("beta2", 0.8, "biasCorrection", true, "epsilon", 0.01)),
                new ComponentSpec("scalar-rmsprop", Map.of("beta2", 0.9)),
                new ComponentSpec("scalar-rmsprop", Map.of("biasCorrection", true, "schedule", cosine)),
                ComponentSpec.of("adagrad"), ComponentSpec.of("adadelta"),
                new ComponentSpec("adam", Map.of("beta1", 0.0)));
    }

    /** Some steps of the rule, with what is needed of the last one. */
    private final class Steps {
        final Optimizer optimizer;
        final AveragedForm form;
        final State before;
        final State after;
        final State flow;
        final double[] gradient = new double[n];

        Steps(ComponentSpec spec) {
            optimizer = optimizer(spec.type(), spec.params());
            form = optimizer.averagedForm().orElseThrow();
            State state = new State(optimizer.layout());
            State next = new State(optimizer.layout());
            optimizer.start(state);
            Evaluation at = objective.newEvaluation();
            double[] w = Vectors.gaussian(n, new Random(5));
            for (int step = 0; step <= STEPS; step++) {
                state.copyFrom(next);
                at.moveTo(w);
                at.gradient(gradient);
                optimizer.update(step, state, w, at, gradient, next);
                for (int i = 0; i < n; i++) {
                    w[i] *= 0.9;
                }
            }
            before = state;
            after = next;
            flow = new State(form.layout());
            form.adopt(after, flow);
        }

        double[] squares() {
            double[] squares = gradient.clone();
            for (int i = 0; i < n; i++) {
                squares[i] *= squares[i];
            }
            return squares;
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void startsWithThePreconditionerOfTheUpdate(ComponentSpec spec) {
        Steps steps = new Steps(spec);
        double[] diagonal = new double[n];
        steps.form.diagonal(STEPS, steps.flow, diagonal);
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        double[] stepSizes = new double[n];
        steps.optimizer.preconditioner(STEPS, steps.after).applyInverse(ones, stepSizes);
        for (int i = 0; i < n; i++) {
            assertEquals(1, diagonal[i] * stepSizes[i], 1e-12);
        }
        State released = new State(steps.optimizer.layout());
        steps.form.release(steps.flow, released);
        double[] again = new double[n];
        steps.optimizer.preconditioner(STEPS, released).applyInverse(ones, again);
        assertEquals(0, Vectors.distance(again, stepSizes), 1e-12 * Vectors.norm(stepSizes));
        State adopted = new State(steps.form.layout());
        steps.form.adopt(released, adopted);
        for (int slot = 0; slot < adopted.layout().slots().size(); slot++) {
            assertEquals(0, Vectors.distance(adopted.array(slot), steps.flow.array(slot)),
                    1e-12 * Vectors.norm(steps.flow.array(slot)));
        }
        double[] own = new double[n];
        steps.form.preconditioner(STEPS, steps.flow, n).applyInverse(ones, own);
        assertEquals(0, Vectors.distance(own, stepSizes), 1e-12 * Vectors.norm(stepSizes));
    }

    /** The rule is the implicit Euler method for its flow, with a step of one. */
    @ParameterizedTest
    @MethodSource("forms")
    void changesAtTheRateOfTheUpdate(ComponentSpec spec) {
        Steps steps = new Steps(spec);
        if (spec.type().equals("adadelta")) {
            return; // mixes both Euler methods; its preconditioner and derivatives are tested like all others
        }
        State rate = new State(steps.form.layout());
        steps.form.rate(STEPS, steps.flow, steps.squares(), rate);
        State earlier = new State(steps.form.layout());
        steps.form.adopt(steps.before, earlier);
        for (int slot = 0; slot < rate.layout().slots().size(); slot++) {
            double[] was = earlier.array(slot);
            double[] is = steps.flow.array(slot);
            for (int i = 0; i < was.length; i++) {
                assertEquals(is[i] - was[i], rate.array(slot)[i], 1e-13 * Math.abs(is[i]));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void knowsHowItsDiagonalChanges(ComponentSpec spec) {
        Steps steps = new Steps(spec);
        double[] squares = steps.squares();
        for (int i = 0; i < n; i++) {
            squares[i] = 1.7 * squares[i] + 0.1;
        }
        State rate = new State(steps.form.layout());
        steps.form.rate(STEPS, steps.flow, squares, rate);
        double[] exact = new double[n];
        steps.form.diagonalRate(STEPS, steps.flow, squares, exact);
        double[] ahead = new double[n];
        double[] behind = new double[n];
        double h = 1e-6;
        steps.form.diagonal(STEPS, moved(steps, rate, h), ahead);
        steps.form.diagonal(STEPS, moved(steps, rate, -h), behind);
        for (int i = 0; i < n; i++) {
            assertEquals((ahead[i] - behind[i]) / (2 * h), exact[i], 1e-7 * (Math.abs(exact[i]) + ahead[i]));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void settlesWhereItsRateIsZero(ComponentSpec spec) {
        Steps steps = new Steps(spec);
        State settled = new State(steps.form.layout());
        boolean exists = steps.form.settle(steps.squares(), settled);
        assertEquals(spec.type().contains("rmsprop") || spec.type().equals("adam"), exists);
        if (exists) {
            State rate = new State(steps.form.layout());
            steps.form.rate(STEPS, settled, steps.squares(), rate);
            assertEquals(0, Vectors.norm(rate.array(0)), 1e-14 * Vectors.norm(settled.array(0)));
        }
    }

    private static State moved(Steps steps, State rate, double h) {
        State moved = steps.flow.copy();
        for (int slot = 0; slot < rate.layout().slots().size(); slot++) {
            double[] values = moved.array(slot);
            for (int i = 0; i < values.length; i++) {
                values[i] += h * rate.array(slot)[i];
            }
        }
        return moved;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isAffineInTheMeanSquare(ComponentSpec spec) {
        Steps steps = new Steps(spec);
        double[] one = steps.squares();
        double[] sum = new double[n];
        double[] none = new double[n];
        double[] twice = new double[n];
        double[] single = new double[n];
        steps.form.diagonalRate(STEPS, steps.flow, sum, none);
        steps.form.diagonalRate(STEPS, steps.flow, one, single);
        for (int i = 0; i < n; i++) {
            sum[i] = 2 * one[i];
        }
        steps.form.diagonalRate(STEPS, steps.flow, sum, twice);
        for (int i = 0; i < n; i++) {
            assertEquals(2 * (single[i] - none[i]), twice[i] - none[i],
                    1e-12 * (Math.abs(single[i]) + Math.abs(none[i])));
        }
    }

    @Test
    void isMissingWhereGradientsAreFilteredOrWeightsDecay() {
        for (ComponentSpec spec : List.of(ComponentSpec.of("adam"), ComponentSpec.of("momentum"),
                new ComponentSpec("adamw", Map.of("beta1", 0.0)), new ComponentSpec("rmsprop", Map.of("momentum", 0.5)),
                new ComponentSpec("rmsprop", Map.of("beta2", 0.0)), ComponentSpec.of("sign-gd"))) {
            assertTrue(optimizer(spec.type(), spec.params()).averagedForm().isEmpty(), spec.toString());
        }
    }

    @Test
    void betweenStepsTheStepSizeIsInterpolated() {
        Map<String, Object> cosine = Map.of("type", "cosine");
        AveragedForm form = optimizer("gd", Map.of("stepSize", 0.5, "schedule", cosine)).averagedForm().orElseThrow();
        State none = new State(form.layout());
        double[] three = new double[n];
        double[] between = new double[n];
        double[] four = new double[n];
        form.diagonal(3, none, three);
        form.diagonal(3.25, none, between);
        form.diagonal(4, none, four);
        assertEquals(0.75 / three[0] + 0.25 / four[0], 1 / between[0], 1e-15);
    }
}
