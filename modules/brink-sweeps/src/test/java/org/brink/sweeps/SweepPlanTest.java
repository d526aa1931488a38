package org.brink.sweeps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brink.api.experiment.Experiment;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;
import org.brink.store.run.RunFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepPlanTest {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String STEP_SIZES = "{\"path\":\"optimizer.params.stepSize\",\"values\":{\"lin\":[0.1,0.3,3]}}";

    private static SweepPlan plan(String axes) {
        return SweepPlan.of(Sweeps.experiment(axes), HERE);
    }

    private static List<Problem> problems(String axes) {
        return assertThrows(InvalidInput.class, () -> plan(axes)).problems();
    }

    @Test
    void axesMultiplyAndTheLastChangesFastest() {
        SweepPlan plan = plan(STEP_SIZES + ", {\"seeds\":2}");
        assertEquals(6, plan.cells());
        assertEquals(Map.of("optimizer.params.stepSize", 0.1, "seed", 1L), plan.values(1));
        assertEquals(Map.of("optimizer.params.stepSize", 0.2, "seed", 0L), plan.values(2));
        Experiment last = plan.experiment(5);
        assertEquals(0.3, last.optimizer().params().get("stepSize"));
        assertEquals(1, last.seed());
        assertEquals(List.of(), last.sweep());
    }

    @Test
    void zippedAxesGoOnTogether() {
        SweepPlan plan = plan("{\"zip\":[{\"path\":\"steps\",\"values\":[10,20]},"
                + "{\"path\":\"init.params.values.0\",\"values\":[2.0,3.0]}]}, {\"seeds\":3}");
        assertEquals(6, plan.cells());
        Experiment fourth = plan.experiment(3);
        assertEquals(20, fourth.steps());
        assertEquals(List.of(3.0, 0.3, 2.5, 0.3), fourth.init().params().get("values"));
    }

    @Test
    void everyCellHasItsOwnHashAndTheRunOfItTheSame() {
        SweepPlan plan = plan(STEP_SIZES + ", {\"seeds\":4}");
        Set<Long> keys = new HashSet<>();
        for (int cell = 0; cell < plan.cells(); cell++) {
            long key = SweepPlan.key(plan.experiment(cell));
            keys.add(key);
            assertEquals(RunFolders.hash(plan.experiment(cell)), SweepPlan.hash(key));
        }
        assertEquals(12, keys.size());
    }

    @Test
    void theIdFollowsWhatIsComputedOnly() {
        SweepPlan plan = plan(STEP_SIZES);
        Experiment same = Sweeps.experiment(STEP_SIZES).withTitle("another title");
        assertEquals(plan.id(), SweepPlan.of(same, HERE).id());
        assertEquals(plan.id(), SweepPlan.of(plan.document(), HERE).id(), "defaults filled in");
        assertNotEquals(plan.id(), SweepPlan.of(same.withSteps(51), HERE).id());
        assertNotEquals(plan.id(), plan(STEP_SIZES + ", {\"seeds\":2}").id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "{\"path\":\"optimizer.params.stepsize\",\"values\":[1]} | sweep.axes[0] | an unknown key",
        "{\"seeds\":2},{\"path\":\"optimizer.params.stepSize\",\"values\":[0.1,-1]} | sweep.axes[1] | cell 1",
        "{\"path\":\"init.params.values.4\",\"values\":[1]} | sweep.axes[0] | index 4",
        "{\"path\":\"seed\",\"values\":[1.5]} | sweep.axes[0] | 1.5",
        "{\"path\":\"title\",\"values\":[\"a\"]} | sweep.axes[0].path | title",
        "{\"seeds\":2},{\"path\":\"seed\",\"values\":[5]} | sweep.axes[1].path | second time",
        "{\"zip\":[{\"seeds\":2},{\"path\":\"steps\",\"values\":[5,0]}]} | sweep.axes[0].zip[1] | cell 1",
    })
    void whatIsWrongIsNamedWithItsAxisAndCell(String axes, String path, String found) {
        Problem problem = problems(axes).get(0);
        assertEquals(path, problem.path());
        assertTrue(problem.toString().contains(found), problem.toString());
    }

    @Test
    void anExperimentWithoutAxesIsRefused() {
        assertEquals("sweep", problems("").get(0).path());
    }

    @Test
    void anErrorOfTheExperimentItselfStaysWhereItIs() {
        Experiment wrong = Sweeps.experiment("{\"seeds\":2}").withSteps(0);
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> SweepPlan.of(wrong, HERE));
        assertEquals(List.of("steps"), invalid.problems().stream().map(Problem::path).toList());
    }

    @Test
    void aHugeSweepIsPlannedAtOnce() {
        SweepPlan plan = plan("{\"path\":\"optimizer.params.stepSize\",\"values\":{\"log\":[0.001,1,3000]}},"
                + "{\"path\":\"init.params.values[1]\",\"values\":{\"lin\":[0,1,3000]}}");
        assertEquals(9_000_000, plan.cells());
        assertEquals(Map.of("optimizer.params.stepSize", 1.0, "init.params.values[1]", 1.0),
                plan.values(8_999_999));
        assertEquals("sweep.axes", problems("{\"seeds\":4000},{\"path\":\"steps\",\"values\":{\"integers\":[1,4000]}}")
                .get(0).path());
    }
}
