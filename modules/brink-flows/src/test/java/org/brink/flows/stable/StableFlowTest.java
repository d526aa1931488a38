package org.brink.flows.stable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.api.component.ComponentSpec;
import org.brink.api.component.Components;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.OptimizerProvider;
import org.brink.spi.process.Process;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.junit.jupiter.api.Test;

/** The stable flow against closed forms and a slow integration of its own equations. */
class StableFlowTest {

    private static final double[] START = {1.25, -0.5, 0.75};
    private final StableFlowProvider provider = new StableFlowProvider();

    private static Optimizer optimizer(Objective objective, String type, Map<String, Object> params) {
        Components.Resolved found = Components.require(ComponentKind.OPTIMIZER, new ComponentSpec(type, params),
                "optimizer");
        return found.provider(OptimizerProvider.class).create(objective, found.settings(), Contexts.CREATION);
    }

    private Process flow(Objective objective, String type, Map<String, Object> rule, Map<String, Object> params) {
        return provider.create(provider.schema().resolve(params), new Contexts.OfProcess("flow", objective,
                () -> optimizer(objective, type, rule), START, Map.of(), Contexts.CREATION));
    }

    private static void steps(Process flow, int from, int to) {
        for (int step = from; step < to; step++) {
            flow.prepare(step);
            flow.commit();
        }
        flow.prepare(to);
    }

    @Test
    void decaysExponentiallyOnAQuadratic() {
        double[] eigenvalues = {1.5, 0.7, 0.2};
        Process flow = flow(new CoupledQuartic(0, eigenvalues), "gd", Map.of("stepSize", 0.3), Map.of());
        steps(flow, 0, 10);
        for (int i = 0; i < 3; i++) {
            assertEquals(START[i] * Math.exp(-0.3 * eigenvalues[i] * 10), flow.position()[i], 1e-8);
        }
    }

    @Test
    void momentumSpeedsItUpByItsGain() {
        double[] eigenvalues = {1.5, 0.7, 0.2};
        Process flow = flow(new CoupledQuartic(0, eigenvalues), "momentum", Map.of("stepSize", 0.03, "beta", 0.9),
                Map.of());
        steps(flow, 0, 10);
        for (int i = 0; i < 3; i++) {
            assertEquals(START[i] * Math.exp(-0.03 / (1 - 0.9) * eigenvalues[i] * 10), flow.position()[i], 1e-8);
        }
    }

    @Test
    void carriesTheStateOfRmsProp() {
        Objective objective = new CoupledQuartic(0.1, 1.5, 0.7, 0.2);
        double beta = 0.9;
        double eta = 0.05;
        Process flow = flow(objective, "rmsprop", Map.of("stepSize", eta, "beta2", beta), Map.of());
        flow.prepare(0);
        double[] w = START.clone();
        double[] nu = flow.optimizerState().orElseThrow().array("secondMoment").clone();
        steps(flow, 0, 5);
        Evaluation at = objective.newEvaluation();
        double[] g = new double[3];
        // the explicit midpoint rule with 20,000 steps a unit: an error of about 1e-9
        int fine = 20_000;
        double[] wHalf = new double[3];
        double[] nuHalf = new double[3];
        for (int k = 0; k < 5 * fine; k++) {
            rates(at, w, nu, g, eta, beta, 0.5 / fine, w, nu, wHalf, nuHalf);
            rates(at, wHalf, nuHalf, g, eta, beta, 1.0 / fine, w, nu, w, nu);
        }
        for (int i = 0; i < 3; i++) {
            assertEquals(w[i], flow.position()[i], 1e-7);
            assertEquals(nu[i], flow.optimizerState().orElseThrow().array("secondMoment")[i], 1e-7);
        }
    }

    private static void rates(Evaluation at, double[] w, double[] nu, double[] g, double eta, double beta, double h,
            double[] w0, double[] nu0, double[] wOut, double[] nuOut) {
        at.moveTo(w);
        at.gradient(g);
        for (int i = 0; i < 3; i++) {
            double dw = -eta / (Math.sqrt(nu[i]) + 1e-8) * g[i];
            double dnu = (1 - beta) / beta * (g[i] * g[i] - nu[i]);
            wOut[i] = w0[i] + h * dw;
            nuOut[i] = nu0[i] + h * dnu;
        }
    }

    @Test
    void endsWhereItIsTooStiff() {
        Process flow = flow(new CoupledQuartic(0, 1.5, 0.7, 0.2), "gd", Map.of("stepSize", 0.3),
                Map.of("maxSharpness", 0.4));
        flow.prepare(0);
        assertTrue(flow.present());
        assertEquals("The flow is too stiff to go on: λmax(P⁻¹H) is 0.450000, more than 0.400000.",
                flow.events().get(0).detail());
        flow.commit();
        flow.prepare(1);
        assertFalse(flow.present());
    }

    @Test
    void refusesWhatHasNoStableFlow() {
        InvalidInput adam = assertThrows(InvalidInput.class,
                () -> flow(new CoupledQuartic(0, 1.5, 0.7, 0.2), "adam", Map.of(), Map.of()));
        assertTrue(adam.getMessage().contains("no stable flow"), adam.getMessage());
        assertThrows(InvalidInput.class, () -> flow(new CoupledQuartic(0, 1.5, 0.7, 0.2), "gd", Map.of("stepSize", 0.3),
                Map.of("method", "euler", "stopAtEdge", true)));
        assertThrows(InvalidInput.class, () -> flow(new CoupledQuartic(0, 1.5, 0.7, 0.2), "gd", Map.of("stepSize", 0.3),
                Map.of("order", 6)));
    }
}
