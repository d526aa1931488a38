package org.brink.jets.net;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.brink.api.experiment.Precision;
import org.brink.jets.float64.kernel.Panel;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.kernel.PlainKernel;
import org.brink.jets.loss.CrossEntropy;
import org.brink.jets.tensor.Pointwise;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Arithmetic;
import org.brink.spi.objective.Evaluation;
import org.brink.testkit.numeric.Vectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What evaluations of a network allocate in steady state: the descriptions of matrices that go to the kernel, and little
 * else. The bound depends neither on the number of weights nor on the size of what is multiplied.
 */
class AllocationTest {

    /** Bytes for each call of a derivative, stated in the documentation of the package. */
    private static final long PER_CALL = 16_384;
    /** Bytes for each matrix product that it asks the kernel for, likewise. */
    private static final long PER_PRODUCT = 256;
    private static final int COUNT = 120;
    private static final int SETTLING = 3;
    private static final int CALLS = 5;

    static Stream<Arguments> networks() {
        List<Architecture> networks = List.of(
                new Mlp(List.of(48, 40, 40, 3), Pointwise.TANH, true, true),
                new ConvolutionalNet(List.of(4, 4, 3), List.of(4, 3), 3, 2, Pointwise.SILU, 3),
                new VisionTransformer(List.of(4, 4, 3), 2, 8, 1, 2, 8, Pointwise.GELU, 3));
        return networks.stream().flatMap(network -> Stream.of(Precision.values()).flatMap(precision ->
                Stream.of(COUNT, COUNT / 4).map(chunk -> Arguments.of(network, precision, chunk))));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void staysWithinTheBound(Architecture network, Precision precision, int chunk) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemorySupported(), "this virtual machine does not count allocations");
        Random random = new Random(1);
        Counting kernel = new Counting();
        Evaluation at = new NetworkObjective(network, data(network, random), new CrossEntropy(), kernel, chunk,
                precision).newEvaluation();
        Work work = new Work(at, random);
        for (int i = 0; i < SETTLING; i++) {
            work.all();
        }
        long self = Thread.currentThread().getId();
        kernel.products = 0;
        long before = threads.getThreadAllocatedBytes(self);
        for (int i = 0; i < CALLS; i++) {
            work.all();
        }
        long all = threads.getThreadAllocatedBytes(self) - before;
        long bound = CALLS * Work.PARTS * PER_CALL + kernel.products * PER_PRODUCT;
        assertTrue(all <= bound, all + " bytes for " + kernel.products + " products, expected " + bound + " at most");
    }

    /** Counts products. */
    private static final class Counting implements Kernel {

        private final Kernel kernel = new PlainKernel();
        private long products;

        @Override
        public Arithmetic arithmetic() {
            return kernel.arithmetic();
        }

        @Override
        public void multiply(int m, int n, int k, Panel a, Panel b, double beta, Panel c) {
            products++;
            kernel.multiply(m, n, k, a, b, beta, c);
        }

        @Override
        public void multiply(int m, int n, int k, org.brink.jets.float32.kernel.Panel a,
                org.brink.jets.float32.kernel.Panel b, float beta, org.brink.jets.float32.kernel.Panel c) {
            products++;
            kernel.multiply(m, n, k, a, b, beta, c);
        }
    }

    private static Dataset data(Architecture network, Random random) {
        double[] y = new double[COUNT * network.outputs()];
        for (int i = 0; i < COUNT; i++) {
            y[i * network.outputs() + i % network.outputs()] = 1;
        }
        return Dataset.ofVectors(COUNT, network.inputs(), network.outputs(),
                Vectors.gaussian(COUNT * network.inputs(), random), y);
    }

    /** Everything that an evaluation can be asked, at two points in turn. */
    private static final class Work {

        private static final int PARTS = 5;
        private static final int DIRECTIONS = 3;

        private final Evaluation at;
        private final double[][] points;
        private final double[][] directions;
        private final double[][] results;
        private int current;

        Work(Evaluation at, Random random) {
            this.at = at;
            int n = at.dimension();
            points = new double[][] {Vectors.gaussian(n, random), Vectors.gaussian(n, random)};
            directions = new double[DIRECTIONS][];
            for (int i = 0; i < DIRECTIONS; i++) {
                directions[i] = Vectors.unit(n, random);
            }
            results = new double[DIRECTIONS][n];
        }

        void all() {
            current = 1 - current;
            at.moveTo(points[current]);
            at.gradient(results[0]);
            at.hessianTimes(directions[0], results[0]);
            at.hessianTimes(DIRECTIONS, directions, results);
            at.third(directions[0], directions[1], results[0]);
            at.secondAndThird(directions[0], results[0], results[1]);
        }
    }
}
