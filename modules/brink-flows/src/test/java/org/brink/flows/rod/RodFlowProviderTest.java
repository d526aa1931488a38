package org.brink.flows.rod;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.api.parameter.InvalidInput;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.process.Forecast;
import org.brink.spi.process.OscillationMode;
import org.brink.spi.process.Predicting;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.ProcessContract;
import org.brink.testkit.fixture.Contexts;
import org.junit.jupiter.api.Test;

class RodFlowProviderTest extends ProcessContract {

    @Override
    protected ProcessProvider provider() {
        return new RodFlowProvider();
    }

    @Override
    protected List<String> before() {
        return List.of("discrete");
    }

    @Override
    protected Optimizer optimizer() {
        return Cases.optimizer(objective(), "adam", Map.of("beta1", 0.5, "beta2", 0.9, "stepSize", 0.05));
    }

    @Override
    protected List<Map<String, Object>> examples() {
        return List.of(Map.of(), Map.of("closure", "rank-1"), Map.of("rank", 2, "substeps", 3, "at", 2));
    }

    private static Process flow(Objective objective, Optimizer optimizer, double[] start, Map<String, Object> params) {
        RodFlowProvider provider = new RodFlowProvider();
        return provider.create(provider.schema().resolve(params), new Contexts.OfProcess("rods", objective,
                () -> optimizer, start, Map.of(), Contexts.CREATION));
    }

    @Test
    void startsAtTheMiddleOfTheFirstStepWithItsHalfAsRod() {
        Objective objective = Cases.minimalist();
        double[] start = {2.3, 0.5};
        Process flow = flow(objective, Cases.descent(objective, 0.2), start, Map.of());
        flow.prepare(0);
        Evaluation at = objective.newEvaluation();
        at.moveTo(start);
        double[] gradient = new double[2];
        at.gradient(gradient);
        double[] middle = {start[0] - 0.1 * gradient[0], start[1] - 0.1 * gradient[1]};
        assertArrayEquals(middle, flow.position(), 1e-15);
        Forecast forecast = ((Predicting) flow).forecast();
        double square = gradient[0] * gradient[0] + gradient[1] * gradient[1];
        assertEquals(0.01 * square, forecast.trace(), 1e-14 * square);
        assertEquals(1, forecast.modes().size());

        double first = at.value();
        at.moveTo(new double[] {start[0] - 0.2 * gradient[0], start[1] - 0.2 * gradient[1]});
        assertEquals(0.5 * (first + at.value()), forecast.loss(), 1e-14, "mean over the two ends");
        double[] later = new double[2];
        at.gradient(later);
        assertEquals(0.5 * (square + later[0] * later[0] + later[1] * later[1]), forecast.squaredGradientNorm(),
                1e-13);
        double[] squares = new double[2];
        forecast.squaredGradient(squares);
        assertEquals(0.5 * (gradient[0] * gradient[0] + later[0] * later[0]), squares[0], 1e-13);
    }

    @Test
    void modesAreOrthonormalAlsoWhereRodsLiveInTheJointSpace() {
        Objective objective = Cases.minimalist();
        Process flow = flow(objective, Cases.optimizer(objective, "momentum", Map.of("beta", 0.5, "stepSize", 0.1)),
                new double[] {2.3, 0.5}, Map.of());
        for (int step = 0; step < 40; step++) {
            flow.prepare(step);
            flow.commit();
        }
        flow.prepare(40);
        List<OscillationMode> modes = ((Predicting) flow).forecast().modes();
        assertEquals(2, modes.size());
        assertEquals(1, modes.get(0).coordinate(modes.get(0).direction()), 1e-12);
        assertEquals(0, modes.get(0).coordinate(modes.get(1).direction()), 1e-6);
        assertTrue(modes.get(0).variance() >= modes.get(1).variance());
    }

    @Test
    void endsWhereItCanNotBeIntegrated() {
        Objective objective = Cases.objective("quartic", Map.of("sharpness", 100.0, "quartic", -1.0));
        Process flow = flow(objective, Cases.descent(objective, 0.1), new double[] {1}, Map.of());
        boolean present = true;
        for (int step = 0; step < 200 && present; step++) {
            flow.prepare(step);
            present = flow.present();
            flow.commit();
        }
        assertFalse(present);
    }

    @Test
    void refusesRulesThatAreNoLinearFilters() {
        Objective objective = Cases.minimalist();
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> flow(objective,
                Cases.optimizer(objective, "sam", Map.of()), new double[] {1, 1}, Map.of()));
        assertTrue(invalid.getMessage().contains("linear filter"), invalid.getMessage());
    }
}
