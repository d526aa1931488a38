package org.brink.flows.slow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.flows.rod.Cases;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.fixture.Contexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drift along the minimisers of ½(2 + sin y)x² against the descent that it stands for. */
class SlowFlowTest {

    private final Objective objective = new SineValley();

    private static ProcessProvider provider(String optimizer) {
        return optimizer.equals("normalised-gd") ? new NormalisedFlowProvider() : new RootLossFlowProvider();
    }

    private static Process flow(Objective objective, String optimizer, double eta, double[] start) {
        ProcessProvider provider = provider(optimizer);
        return provider.create(provider.schema().resolve(Map.of()), new Contexts.OfProcess("slow", objective,
                () -> Cases.optimizer(objective, optimizer, Map.of("stepSize", eta)), start, Map.of(),
                Contexts.CREATION));
    }

    private double descent(String type, double eta, double[] start, int steps) {
        Optimizer optimizer = Cases.optimizer(objective, type, Map.of("stepSize", eta));
        double[] w = start.clone();
        double[] gradient = new double[2];
        Evaluation at = objective.newEvaluation();
        State before = new State(optimizer.layout());
        State after = new State(optimizer.layout());
        optimizer.start(before);
        for (int step = 0; step < steps; step++) {
            at.moveTo(w);
            at.gradient(gradient);
            optimizer.update(step, before, w, at, gradient, after);
            optimizer.preconditioner(step, after).applyInverse(gradient, gradient);
            w[0] -= gradient[0];
            w[1] -= gradient[1];
            before.copyFrom(after);
        }
        return w[1];
    }

    @ParameterizedTest
    @CsvSource({"normalised-gd, 0.19179, 0.003", "sqrt-loss-gd, 0.16042, 0.003"})
    void driftsAsFarAsTheDescent(String optimizer, double expected, double x) {
        double eta = 0.01;
        double[] start = {x, 0.4};
        int steps = 20_000;
        Process flow = flow(objective, optimizer, eta, start);
        for (int step = 0; step < steps; step++) {
            flow.prepare(step);
            flow.commit();
        }
        flow.prepare(steps);
        assertEquals(0, flow.position()[0], 1e-9);
        assertEquals(expected, flow.position()[1], 2e-5);
        assertEquals(expected, descent(optimizer, eta, start, steps), 2e-4, "the descent itself");
    }

    @Test
    void midpointRuleIsOfSecondOrder() {
        // y' = −¼ cos y/(2 + sin y) over τ = 1 by steps of η²
        double[] errors = new double[3];
        double exact = sineFlow(0.4, 1);
        for (int i = 0; i < 3; i++) {
            int steps = 4 << i;
            Process flow = flow(objective, "normalised-gd", Math.sqrt(1.0 / steps), new double[] {1e-9, 0.4});
            for (int step = 0; step < steps; step++) {
                flow.prepare(step);
                flow.commit();
            }
            flow.prepare(steps);
            errors[i] = Math.abs(flow.position()[1] - exact);
        }
        assertEquals(2, Math.log(errors[0] / errors[1]) / Math.log(2), 0.15);
        assertEquals(2, Math.log(errors[1] / errors[2]) / Math.log(2), 0.15);
    }

    private static double sineFlow(double y, double time) {
        int steps = 100_000;
        double h = time / steps;
        double at = y;
        for (int i = 0; i < steps; i++) {
            double middle = at - 0.5 * h * 0.25 * Math.cos(at) / (2 + Math.sin(at));
            at -= h * 0.25 * Math.cos(middle) / (2 + Math.sin(middle));
        }
        return at;
    }

    @Test
    void startsWhereGradientFlowLeadsAndStaysOnTheMinimisers() {
        Objective product = Cases.minimalist();
        double[] start = {1.6, 0.8};
        Process flow = flow(product, "sqrt-loss-gd", 0.05, start);
        flow.prepare(0);
        double[] first = flow.position().clone();
        assertEquals(1, first[0] * first[1], 1e-12);
        assertEquals(start[0] * start[0] - start[1] * start[1], first[0] * first[0] - first[1] * first[1], 1e-9);
        double last = 2 * (first[0] * first[0] + first[1] * first[1]);
        for (int step = 0; step < 200; step++) {
            flow.commit();
            flow.prepare(step + 1);
            double[] at = flow.position();
            assertEquals(1, at[0] * at[1], 1e-12);
            double sharpness = 2 * (at[0] * at[0] + at[1] * at[1]);
            assertTrue(sharpness < last, "sharpness falls");
            last = sharpness;
        }
    }

    @Test
    void endsWhereThereIsNoMinimum() {
        Objective falling = Cases.objective("quartic", Map.of("sharpness", 1.0, "quartic", 1.0));
        Process flow = flow(falling, "normalised-gd", 0.1, new double[] {1.5});
        flow.prepare(0);
        flow.commit();
        flow.prepare(1);
        assertFalse(flow.present());
    }
}
