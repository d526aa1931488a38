package org.brink.probes.stop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brink.spi.stop.StopRule;
import org.brink.spi.stop.StopRuleProvider;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.FixedInstant;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.fixture.PlainProcess;
import org.junit.jupiter.api.Test;

class BelowRuleTest {

    private static Optional<String> check(StopRuleProvider provider, double value, double... point) {
        CoupledQuartic objective = new CoupledQuartic(0, 1, 1);
        StopRule rule = provider.create(provider.schema().resolve(Map.of("value", value)),
                new Contexts.OfProbe(objective, point, List.of("discrete"), Contexts.CREATION));
        PlainProcess process = new PlainProcess("discrete", objective, new MomentumDescent(2, 0.1, 0), point);
        process.prepare(0);
        return rule.check(new FixedInstant(0, process, List.of(process)));
    }

    @Test
    void theLossMustBeStrictlyBelow() {
        assertEquals(Optional.empty(), check(new LossBelow(), 12.5, 3, 4));
        assertEquals(Optional.of("The loss of process discrete is 12.5, below 12.6."),
                check(new LossBelow(), 12.6, 3, 4));
    }

    @Test
    void theGradientNormMustBeStrictlyBelow() {
        assertEquals(Optional.empty(), check(new GradientNormBelow(), 5, 3, 4));
        assertEquals(Optional.of("The gradient norm of process discrete is 5.0, below 5.5."),
                check(new GradientNormBelow(), 5.5, 3, 4));
    }

    @Test
    void whatIsNotANumberIsNotBelow() {
        assertEquals(Optional.empty(), check(new LossBelow(), 1, Double.NaN, 0));
        assertEquals(Optional.empty(), check(new GradientNormBelow(), 1, Double.NaN, 0));
    }
}
