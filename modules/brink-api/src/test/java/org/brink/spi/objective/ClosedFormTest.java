package org.brink.spi.objective;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The evaluation that comes with a closed formula, on L = w³/6. */
class ClosedFormTest {

    private static final class Cubic implements ClosedForm {

        @Override
        public int dimension() {
            return 1;
        }

        @Override
        public double value(double[] w) {
            return w[0] * w[0] * w[0] / 6;
        }

        @Override
        public void gradient(double[] w, double[] out) {
            out[0] = w[0] * w[0] / 2;
        }

        @Override
        public void hessianTimes(double[] w, double[] u, double[] out) {
            out[0] = w[0] * u[0];
        }

        @Override
        public void third(double[] w, double[] u, double[] v, double[] out) {
            out[0] = u[0] * v[0];
        }
    }

    @Test
    void evaluatesAtACopyOfThePoint() {
        Evaluation at = new Cubic().newEvaluation();
        double[] w = {6};
        at.moveTo(w);
        w[0] = 0;
        double[] out = new double[1];
        assertEquals(36, at.value());
        at.gradient(out);
        assertEquals(18, out[0]);
        at.hessianTimes(new double[] {2}, out);
        assertEquals(12, out[0]);
        at.third(new double[] {2}, new double[] {3}, out);
        assertEquals(6, out[0]);
    }

    @Test
    void blockOfProductsWritesTheFirstOnly() {
        Evaluation at = new Cubic().newEvaluation();
        at.moveTo(new double[] {2});
        double[][] outs = {{-1}, {-1}, {-1}};
        at.hessianTimes(2, new double[][] {{1}, {5}, {9}}, outs);
        assertArrayEquals(new double[][] {{2}, {10}, {-1}}, outs);
    }

    @Test
    void onePlainBlockUnlessTold() {
        assertEquals(List.of(new Block("w", 0, List.of(1))), new Cubic().blocks());
        assertEquals(12, new Block("layer", 3, List.of(3, 4)).size());
        assertEquals(1, new Block("bias", 3, List.of()).size(), "a block without extents is one number");
    }
}
