package org.brink.jets.vector;

import org.brink.jets.float64.kernel.Panel;
import org.brink.jets.float64.vector.VectorProduct;
import org.brink.jets.kernel.Kernel;
import org.brink.jets.kernel.PlainKernel;
import org.brink.spi.objective.Arithmetic;

/**
 * Matrix products by the Vector API of the JDK, for one thread. The bits do not depend on the length of the
 * processor's vectors. Products too small to fill tiles are left to {@link PlainKernel}.
 */
public final class VectorKernel implements Kernel {

    /** Below this many multiplications packing costs more than tiles save. */
    private static final long SMALL = 20_000;

    private final Arithmetic arithmetic = new Arithmetic("Vector API", 1);
    private final PlainKernel plain = new PlainKernel();
    private final VectorProduct float64 = new VectorProduct();
    private final org.brink.jets.float32.vector.VectorProduct float32 =
            new org.brink.jets.float32.vector.VectorProduct();

    @Override
    public Arithmetic arithmetic() {
        return arithmetic;
    }

    @Override
    public void multiply(int m, int n, int k, Panel a, Panel b, double beta, Panel c) {
        if ((long) m * n * k < SMALL) {
            plain.multiply(m, n, k, a, b, beta, c);
        } else {
            float64.multiply(m, n, k, a, b, beta, c);
        }
    }

    @Override
    public void multiply(int m, int n, int k, org.brink.jets.float32.kernel.Panel a,
            org.brink.jets.float32.kernel.Panel b, float beta, org.brink.jets.float32.kernel.Panel c) {
        if ((long) m * n * k < SMALL) {
            plain.multiply(m, n, k, a, b, beta, c);
        } else {
            float32.multiply(m, n, k, a, b, beta, c);
        }
    }
}
