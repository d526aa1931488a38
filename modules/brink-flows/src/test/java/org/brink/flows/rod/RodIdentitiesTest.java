package org.brink.flows.rod;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.testkit.fixture.CoupledQuartic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The differences that the flow turns into derivatives are those of the discrete rule, exactly. */
class RodIdentitiesTest {

    private static final double[] START = {1.25, -0.5, 0.75};

    private final Objective objective = new CoupledQuartic(0.1, 1.5, 0.7, 0.2);

    /** Iterates of the optimizer's own step, and its state before each. */
    private record Steps(double[][] points, State[] states) {
    }

    private Steps steps(Optimizer optimizer, int count) {
        double[][] points = new double[count + 1][];
        State[] states = new State[count + 1];
        points[0] = START.clone();
        states[0] = new State(optimizer.layout());
        optimizer.start(states[0]);
        Evaluation at = objective.newEvaluation();
        double[] gradient = new double[3];
        for (int step = 0; step < count; step++) {
            at.moveTo(points[step]);
            at.gradient(gradient);
            states[step + 1] = new State(optimizer.layout());
            optimizer.update(step, states[step], points[step], at, gradient, states[step + 1]);
            double[] change = new double[3];
            optimizer.direction(step, states[step + 1], gradient, change);
            optimizer.preconditioner(step, states[step + 1]).applyInverse(change, change);
            points[step + 1] = points[step].clone();
            Dense.add(-1, change, points[step + 1]);
        }
        return new Steps(points, states);
    }

    @ParameterizedTest
    @CsvSource({"gd, 0", "momentum, 0.7", "nesterov, 0.7"})
    void centreAndRodOfTheNextStepFollowFromThisOne(String type, double beta) {
        Map<String, Object> params = beta == 0 ? Map.of("stepSize", 0.3) : Map.of("stepSize", 0.3, "beta", beta);
        Optimizer optimizer = Cases.optimizer(objective, type, params);
        Steps steps = steps(optimizer, 8);
        RodFlow flow = new RodFlow(objective, optimizer, 2);
        Evaluation at = objective.newEvaluation();
        for (int t = 0; t < 6; t++) {
            at.moveTo(steps.points[t]);
            new RodStart(optimizer, 3).place(t, steps.points[t], steps.states[t + 1], at, flow);
            double[] rod = flow.rods().rod(0);
            flow.look(t + 1);
            double[] mean = flow.field().change();
            double[] spread = flow.field().spread()[0];
            for (int i = 0; i < 3; i++) {
                double after = 0.5 * (steps.points[t + 1][i] + steps.points[t + 2][i]);
                assertEquals(after, flow.z()[i] + mean[i], 1e-14, "centre after step " + t);
                for (int j = 0; j < 3; j++) {
                    double next = 0.25 * (steps.points[t + 2][i] - steps.points[t + 1][i])
                            * (steps.points[t + 2][j] - steps.points[t + 1][j]);
                    double change = 0.5 * (mean[i] * mean[j] + spread[i] * spread[j]) - 2 * rod[i] * rod[j];
                    assertEquals(next, rod[i] * rod[j] + change, 1e-14, "covariance after step " + t);
                }
            }
        }
    }

    @Test
    void smoothStateMovesAsTheMeanOfTwoSecondMoments() {
        Optimizer optimizer = Cases.optimizer(objective, "rmsprop", Map.of("stepSize", 0.05, "beta2", 0.9));
        Steps steps = steps(optimizer, 3);
        RodFlow flow = new RodFlow(objective, optimizer, 2);
        double[] rod = flow.rods().add();
        double[] moments = flow.state().array(0);
        for (int i = 0; i < 3; i++) {
            flow.z()[i] = 0.5 * (steps.points[0][i] + steps.points[1][i]);
            rod[i] = 0.5 * (steps.points[1][i] - steps.points[0][i]);
            moments[i] = 0.5 * (steps.states[0].array(0)[i] + steps.states[1].array(0)[i]);
        }
        flow.look(1);
        for (int i = 0; i < 3; i++) {
            assertEquals(0.5 * (steps.states[1].array(0)[i] + steps.states[2].array(0)[i]),
                    flow.updated().array(0)[i], 1e-15);
        }
    }

    @Test
    void memoryOfTheFilterIsFoundFromTheDirection() {
        Optimizer optimizer = Cases.optimizer(objective, "nesterov", Map.of("stepSize", 0.3, "beta", 0.7));
        Steps steps = steps(optimizer, 5);
        RodFlow flow = new RodFlow(objective, optimizer, 1);
        Evaluation at = objective.newEvaluation();
        at.moveTo(steps.points[4]);
        new RodStart(optimizer, 3).place(4, steps.points[4], steps.states[5], at, flow);
        double[] mean = new double[3];
        for (int i = 0; i < 3; i++) {
            mean[i] = 0.5 * (steps.states[4].array(0)[i] + steps.states[5].array(0)[i]);
        }
        assertArrayEquals(mean, Arrays.copyOfRange(flow.z(), 3, 6), 1e-13);
    }
}
