package org.brink.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.brink.engine.RunControl;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GridSamplerTest {

    private static final int N = 60;
    private static final int ROWS = 9;
    private static final int COLUMNS = 7;
    private static final Quadratic OBJECTIVE = Quadratic.random(N, 5);
    private static final Plane PLANE = new Plane(Quadratic.point(N, 6),
            List.of(Quadratic.point(N, 7), Quadratic.point(N, 8)));

    private static double[] coordinates(int row, int column) {
        return new double[] {-1 + 0.4 * column, 2 - 0.3 * row};
    }

    private static GridSampler.Sampled sample(Quantity quantity, int threads) {
        return new GridSampler(OBJECTIVE, quantity, threads, new RunControl(), SliceProgress.NONE)
                .sample(ROWS, COLUMNS, (row, column, w) -> PLANE.lift(coordinates(row, column), w));
    }

    /** On a plane a quadratic is a quadratic of the coordinates: six numbers determine it. */
    @Test
    void lossOfAQuadraticIsExact() {
        double[] gradient = new double[N];
        OBJECTIVE.gradient(PLANE.origin(), gradient);
        double[][] products = new double[2][N];
        for (int d = 0; d < 2; d++) {
            OBJECTIVE.hessianTimes(PLANE.origin(), PLANE.direction(d), products[d]);
        }
        double[][] values = sample(Quantity.LOSS, 1).values();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                double[] x = coordinates(row, column);
                double expected = OBJECTIVE.value(PLANE.origin());
                for (int d = 0; d < 2; d++) {
                    expected += x[d] * PrincipalComponents.dot(gradient, PLANE.direction(d));
                    for (int e = 0; e < 2; e++) {
                        expected += 0.5 * x[d] * x[e] * PrincipalComponents.dot(PLANE.direction(d), products[e]);
                    }
                }
                assertEquals(expected, values[row][column], 1e-10 * Math.max(1, Math.abs(expected)));
            }
        }
    }

    @Test
    void sharpnessOfAQuadraticIsConstant() {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(N, false, true);
        assertTrue(eigen.decompose(new DMatrixRMaj(OBJECTIVE.a())));
        double largest = IntStream.range(0, N).mapToDouble(i -> eigen.getEigenvalue(i).getReal()).max().orElseThrow();
        GridSampler.Sampled sampled = sample(Quantity.SHARPNESS, 2);
        assertEquals(0, sampled.unconverged());
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                assertEquals(largest, sampled.values()[row][column], 1e-8 * largest);
                assertTrue(sampled.residuals()[row][column] < 1e-4 * largest);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void anyNumberOfThreadsGivesTheSameBits(Quantity quantity) {
        GridSampler.Sampled alone = sample(quantity, 1);
        for (int threads : new int[] {2, 3, 16}) {
            GridSampler.Sampled together = sample(quantity, threads);
            for (int row = 0; row < ROWS; row++) {
                assertArrayEquals(alone.values()[row], together.values()[row]);
                assertArrayEquals(alone.residuals()[row], together.residuals()[row]);
            }
        }
    }

    @Test
    void cancelEndsAllThreads() {
        RunControl control = new RunControl();
        AtomicInteger most = new AtomicInteger();
        SliceProgress progress = new SliceProgress() {
            @Override
            public void evaluated(int done, int total) {
                most.accumulateAndGet(done, Math::max);
                if (done >= 5) {
                    control.cancel();
                }
            }
        };
        for (int threads : new int[] {1, 3}) {
            GridSampler sampler = new GridSampler(OBJECTIVE, Quantity.LOSS, threads, control, progress);
            assertThrows(CancellationException.class, () -> sampler.sample(ROWS, COLUMNS,
                    (row, column, w) -> PLANE.lift(coordinates(row, column), w)));
        }
        assertTrue(most.get() < 5 + 3, most.toString());
    }
}
