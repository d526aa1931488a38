package org.brink.objectives.scalar;

import org.brink.testkit.numeric.Bits;
import org.junit.jupiter.api.Test;

/** Ties between factors that products in another order would break by rounding. */
class TieSymmetryTest {

    private static double[] descend(double[] start) {
        ProductOfFour four = new ProductOfFour();
        double[] w = start.clone();
        double[] g = new double[4];
        for (int step = 0; step < 2000; step++) {
            four.gradient(w, g);
            for (int i = 0; i < 4; i++) {
                w[i] -= 0.2 * g[i];
            }
        }
        return w;
    }

    @Test
    void neighboursStayEqual() {
        double[] w = descend(new double[] {2.5, 2.5, 0.3, 0.3});
        Bits.assertSame(w[0], w[1], "w₁");
        Bits.assertSame(w[2], w[3], "w₃");
    }

    @Test
    void alternatesStayEqual() {
        double[] w = descend(new double[] {2.5, 0.3, 2.5, 0.3});
        Bits.assertSame(w[0], w[2], "w₂");
        Bits.assertSame(w[1], w[3], "w₃");
    }
}
