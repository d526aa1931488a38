package org.brink.flows.stable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.brink.optimizers.rmsprop.RmsPropProvider;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.optimizer.State;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.hipparchus.ode.ODEIntegrator;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.nonstiff.EmbeddedRungeKuttaIntegrator;
import org.junit.jupiter.api.Test;

/** The measured order of convergence of every integrator, on the stable flow of RMSProp on a coupled quartic. */
class IntegrationOrderTest {

    private static final double[] START = {1.25, -0.5, 0.75};
    /** At tolerance 0 the steps of an embedded method would collapse; at this one they are as long as allowed. */
    private static final double NO_TOLERANCE = 1e3;

    private final Objective objective = new CoupledQuartic(0.1, 1.5, 0.7, 0.2);
    private final double[] exact = integrate(new Integration.Embedded(8, 1e-15, 1e-14, 0.05), 0);

    private double[] integrate(Integration integration, double sharpness) {
        RmsPropProvider provider = new RmsPropProvider();
        Optimizer optimizer = provider.create(objective, provider.schema().resolve(
                Map.of("stepSize", 0.2, "beta2", 0.5)), Contexts.CREATION);
        DescentRule rule = DescentRules.of(optimizer, 3);
        State state = new State(rule.layout());
        state.array(0)[0] = 1;
        state.array(0)[1] = 0.5;
        state.array(0)[2] = 0.3;
        StableEquation equation = new StableEquation(rule, objective.newEvaluation());
        rule.begin(0);
        ODEIntegrator integrator = integration.integrator(sharpness);
        if (integration instanceof Integration.Embedded embedded && embedded.relative() == NO_TOLERANCE) {
            ((EmbeddedRungeKuttaIntegrator) integrator).setInitialStepSize(embedded.longest());
        }
        return integrator.integrate(equation, new ODEState(0, equation.pack(START, state)), 1)
                .getPrimaryState();
    }

    private double error(Integration integration, double sharpness) {
        double[] end = integrate(integration, sharpness);
        double largest = 0;
        for (int i = 0; i < end.length; i++) {
            largest = Math.max(largest, Math.abs(end[i] - exact[i]));
        }
        return largest;
    }

    private static double order(double coarse, double fine) {
        return Math.log(coarse / fine) / Math.log(2);
    }

    @Test
    void eulerIsOfOrderOne() {
        assertEquals(1, order(error(new Integration.Euler(64), 0), error(new Integration.Euler(128), 0)), 0.05);
    }

    @Test
    void classicalRungeKuttaIsOfOrderFour() {
        assertEquals(4, order(error(new Integration.RungeKutta(1, 1.0 / 8), 0),
                error(new Integration.RungeKutta(1, 1.0 / 16), 0)), 0.15);
    }

    @Test
    void dormandPrinceIsOfOrderFive() {
        assertEquals(5, order(error(new Integration.Embedded(5, NO_TOLERANCE, NO_TOLERANCE, 1.0 / 32), 0),
                error(new Integration.Embedded(5, NO_TOLERANCE, NO_TOLERANCE, 1.0 / 64), 0)), 0.3);
    }

    @Test
    void dormandPrinceIsOfOrderEight() {
        assertEquals(8, order(error(new Integration.Embedded(8, NO_TOLERANCE, NO_TOLERANCE, 1.0 / 16), 0),
                error(new Integration.Embedded(8, NO_TOLERANCE, NO_TOLERANCE, 1.0 / 32), 0)), 0.5);
    }

    @Test
    void errorsFollowTheTolerance() {
        double before = Double.POSITIVE_INFINITY;
        for (double tolerance : new double[] {1e-3, 1e-5, 1e-7, 1e-9, 1e-11}) {
            double error = error(new Integration.Embedded(5, tolerance, tolerance, 1), 0);
            assertTrue(error < 10 * tolerance, error + " at a tolerance of " + tolerance);
            assertTrue(error < before, "error must fall with the tolerance " + tolerance);
            before = error;
        }
    }

    @Test
    void substepsFollowTheSharpness() {
        double steps128 = error(new Integration.Euler(4), 64);
        assertEquals(error(new Integration.Euler(128), 0), steps128, 1e-15, "two for each unit of sharpness");
        assertEquals(error(new Integration.RungeKutta(1, 1.0 / 16), 0), error(new Integration.RungeKutta(0.5, 1), 8),
                1e-15, "α over the sharpness");
    }
}
