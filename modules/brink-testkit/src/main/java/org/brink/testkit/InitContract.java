package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.brink.api.component.ComponentKind;
import org.brink.spi.init.InitProvider;
import org.brink.spi.objective.Objective;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.numeric.Bits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every initial point keeps: length of the objective, finite numbers, a fresh array, the same bits every time. */
public abstract class InitContract extends ProviderContract<InitProvider> {

    protected InitContract() {
        super(ComponentKind.INIT);
    }

    /** The objective for which points are made; one of four coordinates unless overridden. */
    protected Objective objective() {
        return new CoupledQuartic(1, 4, 3, 2, 1);
    }

    private double[] create(Map<String, Object> example) {
        return provider().create(objective(), settings(example), context());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void fitsTheObjective(Map<String, Object> example) {
        double[] point = create(example);
        assertEquals(objective().dimension(), point.length, "number of coordinates");
        assertTrue(Arrays.stream(point).allMatch(Double::isFinite), () -> "not finite: " + Arrays.toString(point));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sameSettingsAndSeedGiveTheSameBitsInAFreshArray(Map<String, Object> example) {
        double[] first = create(example);
        double[] kept = first.clone();
        assertNotSame(first, create(example));
        Arrays.fill(first, Double.NaN);
        Bits.assertSame(kept, create(example), "the point made again");
    }
}
