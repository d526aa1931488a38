package org.brink.jets.kernel;

import org.brink.jets.float64.kernel.Panel;
import org.brink.spi.objective.Arithmetic;

/**
 * Matrix products, in every number format. Safe for all threads. The same kernel with the same number of threads gives
 * the same bits.
 */
public interface Kernel {

    /** Name, version and threads, for the record of a run. */
    Arithmetic arithmetic();

    /** The threads that a product is divided among, which other work may share. */
    default Team team() {
        return Team.ALONE;
    }

    /** The same kernel on the calling thread alone, for work that is divided already. */
    default Kernel single() {
        return this;
    }

    /**
     * In double precision: C ← A·B + β·C for an m × k matrix A, a k × n matrix B and an m × n matrix C.
     *
     * @param m rows of A and C
     * @param n columns of B and C
     * @param k columns of A, rows of B; with 0 only C ← β·C remains
     * @param beta 0 to overwrite C, whatever it holds; 1 to add to it
     * @param c where the result goes, not transposed, not overlapping A or B
     */
    void multiply(int m, int n, int k, Panel a, Panel b, double beta, Panel c);

    /** The same in single precision. */
    void multiply(int m, int n, int k, org.brink.jets.float32.kernel.Panel a,
            org.brink.jets.float32.kernel.Panel b, float beta, org.brink.jets.float32.kernel.Panel c);
}
