package org.brink.jets.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.brink.api.experiment.Precision;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.kernel.Kernels;
import org.brink.jets.loss.CrossEntropy;
import org.brink.jets.tensor.Division;
import org.brink.jets.tensor.Pointwise;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Evaluation;
import org.brink.testkit.numeric.Bits;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads change results by no more than rounding, and by nothing when repeated. */
class ThreadsTest {

    private static final int COUNT = 3001;
    private static final int WIDE = 40;
    private final Mlp mlp = new Mlp(List.of(WIDE, 30, 4), Pointwise.TANH, true, true);
    private final Dataset data = data();

    private static Dataset data() {
        Random random = new Random(3);
        double[] y = new double[COUNT * 4];
        for (int i = 0; i < COUNT; i++) {
            y[4 * i + random.nextInt(4)] = 1;
        }
        return Dataset.ofVectors(COUNT, WIDE, 4, Vectors.gaussian(COUNT * WIDE, random), y);
    }

    private static List<Kernel> kernels(int threads) {
        List<Kernel> kernels = new ArrayList<>(List.of(Kernels.plain(threads)));
        Kernels.openBlas(threads).ifPresent(kernels::add);
        Kernels.vector(threads).ifPresent(kernels::add);
        return kernels;
    }

    private double[][] results(Kernel kernel, int chunk, Precision precision) {
        Evaluation at = new NetworkObjective(mlp, data, new CrossEntropy(), kernel, chunk, precision).newEvaluation();
        int n = at.dimension();
        Random random = new Random(4);
        double[][] u = {Vectors.unit(n, random), Vectors.unit(n, random), Vectors.unit(n, random)};
        double[][] out = new double[9][n];
        at.moveTo(Vectors.gaussian(n, random));
        at.hessianTimes(3, u, new double[][] {out[1], out[2], out[3]});
        at.gradient(out[4]);
        out[0][0] = at.value();
        at.third(u[0], u[1], out[5]);
        at.third(u[2], u[2], out[6]);
        at.secondAndThird(u[2], out[7], out[8]);
        double tolerance = tolerance(precision);
        assertEquals(0, Vectors.distance(out[3], out[7]), tolerance * Vectors.norm(out[3]));
        assertEquals(0, Vectors.distance(out[6], out[8]), tolerance * Vectors.norm(out[6]));
        return out;
    }

    private static double tolerance(Precision precision) {
        return precision == Precision.FLOAT64 ? 1e-12 : 1e-4;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void threadsAgreeUpToRoundingAndRepeatTheirBits(int threads) {
        assertEquals(threads, Division.of(Memory.size(mlp), COUNT, COUNT, threads).lanes(), "enough work for all");
        for (Precision precision : Precision.values()) {
            double[][] expected = results(kernels(1).get(0), COUNT, precision);
            for (Kernel kernel : kernels(threads)) {
                for (int chunk : new int[] {COUNT, 700}) {
                    requireSame(expected, kernel, chunk, precision);
                }
            }
        }
    }

    private void requireSame(double[][] expected, Kernel kernel, int chunk, Precision precision) {
        double[][] first = results(kernel, chunk, precision);
        double[][] second = results(kernel, chunk, precision);
        for (int i = 0; i < expected.length; i++) {
            double near = tolerance(precision) * (1 + Vectors.norm(expected[i]));
            assertEquals(0, Vectors.distance(expected[i], first[i]), near);
            Bits.assertSame(first[i], second[i], kernel.arithmetic() + ", " + precision + ", result " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void divisionsCoverAllExamplesInOrder(int threads) {
        for (int chunk : new int[] {1, 10, 1000, COUNT}) {
            Division division = Division.of(Memory.size(mlp), COUNT, chunk, threads);
            int next = 0;
            for (int[] lane : division.bounds()) {
                assertEquals(next, lane[0]);
                for (int i = 0; i + 1 < lane.length; i++) {
                    assertTrue(lane[i] < lane[i + 1], "a piece is never empty");
                }
                next = lane[lane.length - 1];
            }
            assertEquals(COUNT, next);
            assertTrue(chunk == COUNT || division.lanes() * division.largest() <= chunk, "no more than the chunk");
        }
    }
}
