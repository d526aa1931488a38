package org.brink.jets.kernel;

import org.brink.jets.float64.kernel.Panel;
import org.brink.jets.float64.kernel.PlainProduct;
import org.brink.spi.objective.Arithmetic;

/**
 * Matrix products in plain Java, for one thread: the fallback where no native library loads, and the fastest choice for
 * tiny matrices.
 */
public final class PlainKernel implements Kernel {

    private final PlainProduct float64 = new PlainProduct();
    private final org.brink.jets.float32.kernel.PlainProduct float32 = new org.brink.jets.float32.kernel.PlainProduct();

    @Override
    public Arithmetic arithmetic() {
        return Arithmetic.PLAIN;
    }

    @Override
    public void multiply(int m, int n, int k, Panel a, Panel b, double beta, Panel c) {
        float64.multiply(m, n, k, a, b, beta, c);
    }

    @Override
    public void multiply(int m, int n, int k, org.brink.jets.float32.kernel.Panel a,
            org.brink.jets.float32.kernel.Panel b, float beta, org.brink.jets.float32.kernel.Panel c) {
        float32.multiply(m, n, k, a, b, beta, c);
    }
}
