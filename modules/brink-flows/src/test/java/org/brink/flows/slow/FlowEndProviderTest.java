package org.brink.flows.slow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.brink.flows.rod.Cases;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;
import org.brink.spi.optimizer.Optimizer;
import org.brink.spi.process.Process;
import org.brink.spi.process.ProcessProvider;
import org.brink.testkit.ProcessContract;
import org.brink.testkit.fixture.Contexts;
import org.brink.testkit.fixture.PlainProcess;
import org.junit.jupiter.api.Test;

class FlowEndProviderTest extends ProcessContract {

    @Override
    protected ProcessProvider provider() {
        return new FlowEndProvider();
    }

    @Override
    protected List<String> before() {
        return List.of("discrete");
    }

    @Override
    protected Objective objective() {
        return Cases.minimalist();
    }

    @Override
    protected double[] initialPoint() {
        return new double[] {2.3, 0.5};
    }

    @Override
    protected Optimizer optimizer() {
        return Cases.descent(objective(), 0.2);
    }

    @Override
    protected boolean knowsNext() {
        return false;
    }

    /** The same objective, which does not tell where its flow ends. */
    private record Silent(Objective known) implements Objective {

        @Override
        public int dimension() {
            return known.dimension();
        }

        @Override
        public Evaluation newEvaluation() {
            return known.newEvaluation();
        }
    }

    @Test
    void integrationFindsTheEndThatIsKnownInClosedForm() {
        Objective objective = objective();
        double[] known = new double[2];
        double[] integrated = new double[2];
        for (double[] start : new double[][] {{2.3, 0.5}, {1.2, 0.3}, {0.4, 1.9}}) {
            assertTrue(new FlowEnd(objective).from(start, known));
            assertTrue(new FlowEnd(new Silent(objective)).from(start, integrated));
            assertArrayEquals(known, integrated, 1e-8);
        }
    }

    @Test
    void sharpnessAtTheEndsNeverRisesAlongGradientDescent() {
        Objective objective = objective();
        PlainProcess descent = new PlainProcess("discrete", objective, optimizer(), initialPoint());
        Process ends = provider().create(provider().schema().resolve(Map.of()), new Contexts.OfProcess("ends",
                objective, this::optimizer, initialPoint(), Map.of("discrete", descent), Contexts.CREATION));
        double last = Double.POSITIVE_INFINITY;
        for (int step = 0; step < 300; step++) {
            descent.prepare(step);
            ends.prepare(step);
            double[] at = ends.position();
            assertEquals(1, at[0] * at[1], 1e-12);
            double sharpness = 2 * (at[0] * at[0] + at[1] * at[1]);
            assertTrue(sharpness <= last + 1e-10, "step " + step);
            last = sharpness;
            ends.commit();
            descent.commit();
        }
        assertEquals(10, last, 0.1);
    }
}
