package org.brink.jets.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.brink.jets.float64.kernel.Panel;
import org.brink.jets.numeric.Conversion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KernelTest {

    private final SplittableRandom random = new SplittableRandom(11);

    static List<Kernel> kernels() {
        List<Kernel> kernels = new ArrayList<>(List.of(Kernels.plain()));
        Kernels.openBlas().ifPresent(kernels::add);
        Kernels.vector().ifPresent(kernels::add);
        return kernels;
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void agreesWithTheDefinitionForAllShapes(Kernel kernel) {
        int[] sizes = {1, 2, 3, 7, 8, 9, 31, 130};
        for (int trial = 0; trial < 200; trial++) {
            int m = sizes[random.nextInt(sizes.length)];
            int n = sizes[random.nextInt(sizes.length)];
            int k = trial % 17 == 0 ? 0 : sizes[random.nextInt(sizes.length)];
            check(kernel, m, n, k);
        }
        check(kernel, 5, 1100, 300);
        check(kernel, 700, 10, 530);
        check(kernel, 131, 197, 259);
    }

    private void check(Kernel kernel, int m, int n, int k) {
        Panel a = panel(m, k, random.nextBoolean());
        Panel b = panel(k, n, random.nextBoolean());
        Panel c = panel(m, n, false);
        double beta = random.nextInt(3) * 0.5;
        double[] expected = c.data().clone();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int p = 0; p < k; p++) {
                    sum += entry(a, i, p) * entry(b, p, j);
                }
                int at = c.offset() + i * c.stride() + j;
                expected[at] = beta * expected[at] + sum;
            }
        }
        var single = rounded(c);
        kernel.multiply(m, n, k, rounded(a), rounded(b), (float) beta, single);
        kernel.multiply(m, n, k, a, b, beta, c);
        for (int i = 0; i < expected.length; i++) {
            String where = m + " x " + n + " x " + k + " at " + i;
            assertEquals(expected[i], c.data()[i], 1e-13 * Math.max(k, 1), where);
            assertEquals(expected[i], single.data()[i], 4e-7 * Math.max(k, 1), where + " in single precision");
        }
    }

    static List<Kernel> kernelsInJava() {
        List<Kernel> kernels = new ArrayList<>(List.of(Kernels.plain(1)));
        Kernels.vector(1).ifPresent(kernels::add);
        return kernels;
    }

    /** Sums run over the inner index in order, so that it does not matter who computes which rows and columns. */
    @ParameterizedTest
    @MethodSource("kernelsInJava")
    void threadsDoNotChangeTheBitsOfKernelsInJava(Kernel single) {
        for (int[] size : new int[][] {{150, 310, 270}, {1300, 20, 600}, {31, 1500, 300}}) {
            int m = size[0];
            int n = size[1];
            int k = size[2];
            Panel a = panel(m, k, random.nextBoolean());
            Panel b = panel(k, n, random.nextBoolean());
            Panel expected = panel(m, n, false);
            Panel found = new Panel(expected.data().clone(), expected.offset(), expected.stride(), false);
            var expectedSingle = rounded(expected);
            var foundSingle = rounded(expected);
            Kernel divided = new TeamKernel(single, new Team(3));
            single.multiply(m, n, k, a, b, 0.3, expected);
            divided.multiply(m, n, k, a, b, 0.3, found);
            assertArrayEquals(expected.data(), found.data());
            single.multiply(m, n, k, rounded(a), rounded(b), 0.3f, expectedSingle);
            divided.multiply(m, n, k, rounded(a), rounded(b), 0.3f, foundSingle);
            assertArrayEquals(expectedSingle.data(), foundSingle.data());
        }
    }

    private static org.brink.jets.float32.kernel.Panel rounded(Panel panel) {
        float[] data = new float[panel.data().length];
        Conversion.write(panel.data(), 0, data, 0, data.length);
        return new org.brink.jets.float32.kernel.Panel(data, panel.offset(), panel.stride(), panel.transposed());
    }

    private static double entry(Panel panel, int row, int column) {
        return panel.transposed() ? panel.data()[panel.offset() + column * panel.stride() + row]
                : panel.data()[panel.offset() + row * panel.stride() + column];
    }

    private Panel panel(int rows, int columns, boolean transposed) {
        int stored = transposed ? rows : columns;
        int lines = transposed ? columns : rows;
        int stride = stored + random.nextInt(3);
        int offset = random.nextInt(4);
        double[] data = new double[offset + lines * stride + 3];
        for (int i = 0; i < data.length; i++) {
            data[i] = random.nextDouble(-1, 1);
        }
        return new Panel(data, offset, stride, transposed);
    }
}
