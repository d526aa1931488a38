package org.brink.flows.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.process.Forecast;
import org.brink.spi.process.ObservedProcess;
import org.brink.spi.process.Predicting;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.ProcessContract;
import org.brink.testkit.fixture.Contexts;
import org.junit.jupiter.api.Test;

class FlowProcessTest extends ProcessContract {

    @Override
    protected ProcessProvider provider() {
        return new PlainFlowProvider();
    }

    @Override
    protected List<String> before() {
        return List.of("discrete");
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("at", 2));
    }

    private Process flow(Map<String, ? extends ObservedProcess> earlier, Map<String, Object> params) {
        return provider().create(provider().schema().resolve(params), new Contexts.OfProcess("flow", objective(),
                this::optimizer, initialPoint(), earlier, Contexts.CREATION));
    }

    @Test
    void startsAtTheInitialPointWithoutASource() {
        Process flow = flow(Map.of(), Map.of());
        assertFalse(flow.present());
        flow.prepare(0);
        assertTrue(flow.present());
        assertArrayEquals(initialPoint(), flow.position());
        double[] momentum = flow.gradient().clone();
        for (int i = 0; i < momentum.length; i++) {
            // s' after the first update: (1 − β)∇L
            assertEquals(0.5 * momentum[i], flow.optimizerState().orElseThrow().array(0)[i]);
        }
    }

    @Test
    void startsAnewWhereASourceSavedBeforeIt() {
        Process flow = flow(Map.of(), Map.of());
        var waiting = flow.save();
        flow.prepare(0);
        assertEquals(waiting, flow.save(), "it has not started before the commit");
        flow.commit();
        double[] first = flow.position().clone();
        flow.restore(waiting);
        assertFalse(flow.present());
        flow.prepare(0);
        assertArrayEquals(initialPoint(), flow.position());
        flow.commit();
        assertArrayEquals(first, flow.position());
    }

    @Test
    void saysWhereItEnded() {
        Process flow = flow(Map.of(), Map.of());
        for (int step = 0; step < 59; step++) {
            flow.prepare(step);
            assertTrue(flow.events().isEmpty(), "step " + step);
            flow.commit();
        }
        flow.prepare(59);
        assertTrue(flow.present());
        assertEquals("is sixty steps old", flow.events().get(0).detail());
        flow.commit();
        flow.prepare(60);
        assertFalse(flow.present());
        Process again = flow(Map.of(), Map.of());
        again.restore(flow.save());
        again.prepare(61);
        assertFalse(again.present(), "a flow that has ended stays so");
    }

    @Test
    void forecastsToSecondOrderInItsModes() {
        Process flow = flow(Map.of(), Map.of());
        flow.prepare(0);
        Forecast forecast = ((Predicting) flow).forecast();
        Evaluation at = objective().newEvaluation();
        at.moveTo(initialPoint());
        double[] gradient = new double[3];
        double[] column = new double[3];
        at.gradient(gradient);
        at.hessianTimes(new double[] {1, 0, 0}, column);
        assertEquals(at.value() + 0.02 * column[0], forecast.loss(), 1e-15);
        assertEquals(0.04, forecast.trace(), 1e-15);
        double[] squares = new double[3];
        forecast.squaredGradient(squares);
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double expected = gradient[i] * gradient[i] + 0.04 * column[i] * column[i];
            assertEquals(expected, squares[i], 1e-15);
            sum += expected;
        }
        assertEquals(sum, forecast.squaredGradientNorm(), 1e-14);
    }

    @Test
    void namesTheProcessThatIsMissing() {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> flow(Map.of(), Map.of("at", 3)));
        assertEquals("params.from: found \"discrete\", expected the name of a process that stands before \"flow\"",
                invalid.getMessage());
    }

    @Test
    void namesTheEventThatIsMissing() {
        InvalidInput invalid = assertThrows(InvalidInput.class,
                () -> flow(Map.of(), Map.of("event", "edge-reached")));
        assertEquals("params.event: found \"edge-reached\", expected the type of a detector of this experiment; "
                + "there is none", invalid.getMessage());
    }
}
