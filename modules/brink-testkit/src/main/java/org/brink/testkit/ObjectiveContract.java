package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.brink.api.component.ComponentKind;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Objective;
import org.brink.spi.objective.ObjectiveProvider;
import org.brink.spi.objective.PlanarChart;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every objective keeps: derivatives of all three orders agree with extrapolated differences (relative 1e-6),
 * Hessian and third derivative are symmetric in all slots (1e-10, 1e-9), a dense Hessian agrees where there are at most
 * ten coordinates, nothing lent is written to or kept, evaluations do not disturb each other, and abilities declared by
 * further interfaces agree with the objective as a whole.
 */
public abstract class ObjectiveContract extends ProviderContract<ObjectiveProvider> {

    private static final int DENSE_LIMIT = 10;

    protected ObjectiveContract() {
        super(ComponentKind.OBJECTIVE);
    }

    /** The points at which derivatives are checked; five standard normal ones unless overridden. */
    protected List<double[]> points(Objective objective) {
        Random random = new Random(7);
        return Stream.generate(() -> Vectors.gaussian(objective.dimension(), random)).limit(5).toList();
    }

    private Objective objective(Map<String, Object> example) {
        return provider().create(settings(example), context());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void derivativesAgreeWithDifferences(Map<String, Object> example) {
        Objective objective = objective(example);
        for (double[] w : points(objective)) {
            DerivativeChecks checks = new DerivativeChecks(objective, w);
            checks.gradient();
            checks.hessianTimes();
            checks.third();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void derivativesAreSymmetric(Map<String, Object> example) {
        Objective objective = objective(example);
        for (double[] w : points(objective)) {
            DerivativeChecks checks = new DerivativeChecks(objective, w);
            checks.hessianSymmetry();
            checks.thirdSymmetry();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void denseHessianAgrees(Map<String, Object> example) {
        Objective objective = objective(example);
        if (objective.dimension() <= DENSE_LIMIT) {
            points(objective).forEach(w -> new DerivativeChecks(objective, w).denseHessian());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void blockOfProductsEqualsSingleProducts(Map<String, Object> example) {
        Objective objective = objective(example);
        points(objective).forEach(w -> new DerivativeChecks(objective, w).blockProducts());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void writesOnlyToOutputs(Map<String, Object> example) {
        Objective objective = objective(example);
        points(objective).forEach(w -> new EvaluationChecks(objective, w).lentArraysStayAsTheyWere());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsNoArrayThatWasLent(Map<String, Object> example) {
        Objective objective = objective(example);
        points(objective).forEach(w -> new EvaluationChecks(objective, w).arraysAreNotKept());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void evaluationsDoNotDisturbEachOther(Map<String, Object> example) throws Exception {
        Objective objective = objective(example);
        List<double[]> points = points(objective);
        EvaluationChecks.interleaved(objective, points);
        EvaluationChecks.concurrent(objective, points);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void resultsDoNotDependOnTheOrderOfCalls(Map<String, Object> example) {
        Objective objective = objective(example);
        EvaluationChecks.anyOrder(objective, points(objective));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sameSettingsGiveTheSameBits(Map<String, Object> example) {
        Objective one = objective(example);
        Objective two = objective(example);
        assertEquals(one.dimension(), two.dimension());
        points(one).forEach(w -> EvaluationChecks.sameBits(one, two, w));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void abilitiesAreWhatTheySay(Map<String, Object> example) {
        Objective objective = objective(example);
        points(objective).forEach(w -> new AbilityChecks(objective, w).all());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void blocksCoverThePoint(Map<String, Object> example) {
        Objective objective = objective(example);
        assertTrue(objective.dimension() >= 1, "dimension " + objective.dimension());
        assertEquals(objective.dimension(), objective.newEvaluation().dimension());
        Set<String> names = new HashSet<>();
        int end = 0;
        for (Block block : objective.blocks()) {
            assertEquals(end, block.offset(), "offset of block " + block.name());
            assertTrue(names.add(block.name()), "two blocks are named " + block.name());
            end += block.size();
        }
        assertEquals(objective.dimension(), end, "coordinates in blocks");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void planarChartUndoesItself(Map<String, Object> example) {
        Objective objective = objective(example);
        if (objective.planarChart().isPresent()) {
            PlanarChart chart = objective.planarChart().get();
            assertFalse(chart.xName().isBlank() || chart.yName().isBlank(), "coordinates need names");
            Random random = new Random(3);
            for (int i = 0; i < 10; i++) {
                double[] xy = Vectors.gaussian(2, random);
                double[] w = Vectors.gaussian(objective.dimension(), random);
                chart.lift(xy[0], xy[1], w);
                double[] back = new double[2];
                chart.project(w, back);
                assertTrue(Vectors.distance(xy, back) <= 1e-12 * (1 + Vectors.norm(xy)),
                        "project(lift(x, y)) must be (x, y)");
            }
        }
    }
}
