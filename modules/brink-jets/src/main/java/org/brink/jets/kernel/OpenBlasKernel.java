package org.brink.jets.kernel;

import dev.ludovic.netlib.blas.BLAS;
import org.brink.jets.float64.kernel.Panel;
import org.brink.spi.objective.Arithmetic;

/**
 * Matrix products by OpenBLAS on the arrays themselves, without copies. Products too small to be worth a call into
 * native code are left to {@link PlainKernel}.
 */
final class OpenBlasKernel implements Kernel {

    /** Below this many multiplications a call costs more than it saves. */
    private static final long SMALL = 1000;

    private final BLAS blas;
    private final Arithmetic arithmetic;
    private final PlainKernel plain = new PlainKernel();

    OpenBlasKernel(BLAS blas, Arithmetic arithmetic) {
        this.blas = blas;
        this.arithmetic = arithmetic;
    }

    @Override
    public Arithmetic arithmetic() {
        return arithmetic;
    }

    /** Row-major C = A·B is column-major Cᵀ = Bᵀ·Aᵀ, so that the factors change places. */
    @Override
    public void multiply(int m, int n, int k, Panel a, Panel b, double beta, Panel c) {
        if ((long) m * n * k < SMALL) {
            plain.multiply(m, n, k, a, b, beta, c);
            return;
        }
        blas.dgemm(letter(b.transposed()), letter(a.transposed()), n, m, k, 1, b.data(), b.offset(), b.stride(),
                a.data(), a.offset(), a.stride(), beta, c.data(), c.offset(), c.stride());
    }

    @Override
    public void multiply(int m, int n, int k, org.brink.jets.float32.kernel.Panel a,
            org.brink.jets.float32.kernel.Panel b, float beta, org.brink.jets.float32.kernel.Panel c) {
        if ((long) m * n * k < SMALL) {
            plain.multiply(m, n, k, a, b, beta, c);
            return;
        }
        blas.sgemm(letter(b.transposed()), letter(a.transposed()), n, m, k, 1, b.data(), b.offset(), b.stride(),
                a.data(), a.offset(), a.stride(), beta, c.data(), c.offset(), c.stride());
    }

    private static String letter(boolean transposed) {
        return transposed ? "T" : "N";
    }
}
