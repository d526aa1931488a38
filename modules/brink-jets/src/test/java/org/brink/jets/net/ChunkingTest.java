package org.brink.jets.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.brink.api.experiment.Precision;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.kernel.PlainKernel;
import org.brink.jets.loss.CrossEntropy;
import org.brink.jets.tensor.Pointwise;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Evaluation;
import org.brink.testkit.numeric.Bits;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chunks of examples change results by no more than rounding, and by nothing when repeated. */
class ChunkingTest {

    private static final int COUNT = 13;
    private static final Kernel KERNEL = new PlainKernel();
    private final Random random = new Random(3);
    private final Mlp mlp = new Mlp(List.of(4, 5, 3), Pointwise.TANH, true, true);
    private final Dataset data = data();

    private Dataset data() {
        double[] y = new double[COUNT * 3];
        for (int i = 0; i < COUNT; i++) {
            y[3 * i + i % 3] = 1;
        }
        return Dataset.ofVectors(COUNT, 4, 3, Vectors.gaussian(COUNT * 4, random), y);
    }

    private double[][] results(int chunk) {
        Evaluation at = new NetworkObjective(mlp, data, new CrossEntropy(), KERNEL, chunk).newEvaluation();
        int n = at.dimension();
        Random directions = new Random(4);
        double[] w = Vectors.gaussian(n, directions);
        double[] u = Vectors.unit(n, directions);
        double[] v = Vectors.unit(n, directions);
        double[][] out = new double[4][n];
        at.moveTo(w);
        out[0][0] = at.value();
        at.gradient(out[1]);
        at.hessianTimes(u, out[2]);
        at.third(u, v, out[3]);
        assertEquals(out[0][0], at.value(), "the value must not depend on what else was asked");
        return out;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12, 13, 50})
    void chunksAgreeUpToRounding(int chunk) {
        double[][] whole = results(COUNT);
        double[][] chunked = results(chunk);
        for (int i = 0; i < whole.length; i++) {
            assertEquals(0, Vectors.distance(whole[i], chunked[i]), 1e-14 * (1 + Vectors.norm(whole[i])));
        }
    }

    @Test
    void theSameChunkingGivesTheSameBits() {
        double[][] one = results(5);
        double[][] two = results(5);
        for (int i = 0; i < one.length; i++) {
            Bits.assertSame(one[i], two[i], "result " + i);
        }
    }

    @Test
    void indexMapsTakeMemoryToo() {
        Mlp dense = new Mlp(List.of(48, 3), Pointwise.TANH, true, true);
        ConvolutionalNet patches = new ConvolutionalNet(List.of(4, 4, 3), List.of(2), 3, 1, Pointwise.TANH, 3);
        assertEquals(0, Memory.size(dense).indices());
        // target, source and length of every run of a patch: three rows of pixels, less those beyond the border
        assertTrue(Memory.size(patches).indices() >= 3 * 16 * 2, "indices of patches");
    }

    @Test
    void sharedWeightsCountAsOftenAsTheyAreUsed() {
        ConvolutionalNet net = new ConvolutionalNet(List.of(8, 8, 3), List.of(5), 3, 1, Pointwise.IDENTITY, 3);
        long filters = 8 * 8 * 3 * 3 * 3 * 5;
        assertTrue(Memory.multiplications(net) >= filters, "64 places, 9 weights, 3 times 5 channels");
        assertTrue(Memory.multiplications(new Mlp(List.of(4, 5, 3), Pointwise.TANH, true, true)) >= 4 * 5 + 5 * 3);
    }

    @Test
    void theChunkFollowsTheBudget() {
        assertEquals(COUNT, Memory.chunk(mlp, Precision.FLOAT64, 1L << 30, COUNT, 2));
        assertEquals(1, Memory.chunk(mlp, Precision.FLOAT64, 1, COUNT, 2));
        int some = Memory.chunk(mlp, Precision.FLOAT64, 40_000, 1000, 2);
        int more = Memory.chunk(mlp, Precision.FLOAT64, 80_000, 1000, 2);
        assertTrue(some > 1 && more > some && more < 1000, some + " and " + more);
    }
}
