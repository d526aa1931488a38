package org.brink.probes.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.brink.api.component.CreationContext;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.Eigenpairs;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.State;
import org.brink.spi.optimizer.StateLayout;
import org.brink.spi.probe.Instant;
import org.brink.spi.probe.ProbeContext;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.CoupledQuartic;
import org.brink.testkit.fixture.FixedInstant;
import org.brink.testkit.fixture.MomentumDescent;
import org.brink.testkit.fixture.PlainProcess;
import org.brink.testkit.numeric.Bits;
import org.junit.jupiter.api.Test;

/** What the probes of a run share. */
class SharpDirectionsTest {

    private static final int DIMENSION = 50;

    /** Shares as a run does. */
    private record Sharing(Objective objective, String process, Map<Class<?>, Object> objects)
            implements ProbeContext {

        @Override
        public double[] initialPoint() {
            return new double[DIMENSION];
        }

        @Override
        public List<String> processes() {
            return List.of("gd", "flow");
        }

        @Override
        public CreationContext creation() {
            return Contexts.CREATION;
        }

        @Override
        public <T> T shared(Class<T> type, Supplier<T> maker) {
            return type.cast(objects.computeIfAbsent(type, any -> maker.get()));
        }
    }

    private final CountingObjective objective = new CountingObjective(
            new CoupledQuartic(1e-3, IntStream.range(0, DIMENSION).mapToDouble(i -> 5.0 / (1 + i)).toArray()));
    private final Map<Class<?>, Object> objects = new HashMap<>();

    private SharpDirections directions(String process, int count, double tolerance) {
        return SharpDirections.of(new Sharing(objective, process, objects),
                EigenOptions.largest(count).withTolerance(tolerance));
    }

    private Instant instant(String name, long step) {
        PlainProcess process = new PlainProcess(name, objective, new MomentumDescent(DIMENSION, 0.1, 0),
                IntStream.range(0, DIMENSION).mapToDouble(Math::cos).toArray());
        process.prepare(step);
        return new FixedInstant(step, process, List.of(process));
    }

    @Test
    void solvesOncePerProcessAndInstant() {
        SharpDirections one = directions("gd", 1, 1e-6);
        SharpDirections two = directions("gd", 3, 1e-6);
        SharpDirections flow = directions("flow", 1, 1e-6);
        assertEquals(0, objective.products(), "nobody has asked yet");
        Instant now = instant("gd", 0);
        Eigenpairs first = one.at(now);
        int once = objective.products();
        assertEquals(once, first.products());
        assertEquals(once, one.products());
        assertEquals(first, two.at(now));
        assertEquals(once, objective.products(), "the second probe finds what the first had solved");
        assertEquals(0, two.products(), "and pays nothing");
        flow.at(instant("flow", 0));
        int both = objective.products();
        assertTrue(both > once, "another process is another spectrum");
        two.at(instant("gd", 1));
        assertTrue(objective.products() > both, "another instant is another solve");
    }

    @Test
    void theStrictestDemandHolds() {
        SharpDirections one = directions("gd", 1, 1e-9);
        directions("gd", 3, 1e-3);
        Eigenpairs pairs = one.at(instant("gd", 0));
        assertEquals(3, pairs.count());
        for (int i = 0; i < 3; i++) {
            assertEquals(0, pairs.residual(i), 1e-8, "residual of pair " + i);
        }
        assertThrows(IllegalStateException.class, () -> directions("gd", 4, 1e-3), "too late for a demand");
    }

    @Test
    void oneProbeSavesForAll() {
        SharpDirections one = directions("gd", 2, 1e-6);
        SharpDirections two = directions("gd", 1, 1e-6);
        one.at(instant("gd", 0));
        State kept = one.save();
        assertEquals(StateLayout.EMPTY, two.save().layout());
        double[] expected = two.at(instant("gd", 1)).vector(0).clone();
        objects.clear();
        SharpDirections resumed = directions("gd", 2, 1e-6);
        resumed.restore(kept);
        Bits.assertSame(expected, resumed.at(instant("gd", 1)).vector(0), "vector after restoring");
    }

    @Test
    void aStateOfAnotherDemandStartsCold() {
        SharpDirections one = directions("gd", 2, 1e-6);
        one.at(instant("gd", 0));
        State kept = one.save();
        objects.clear();
        SharpDirections fork = directions("gd", 3, 1e-6);
        fork.restore(kept);
        Eigenpairs pairs = fork.at(instant("gd", 0));
        objects.clear();
        Bits.assertSame(directions("gd", 3, 1e-6).at(instant("gd", 0)).values(), pairs.values(), "cold values");
    }
}
