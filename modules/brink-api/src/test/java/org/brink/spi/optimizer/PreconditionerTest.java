package org.brink.spi.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PreconditionerTest {

    private static final double[] X = {3, -1, 0.1};

    private static double[] inverse(Preconditioner p) {
        double[] out = new double[X.length];
        p.applyInverse(X, out);
        return out;
    }

    private static double[] root(Preconditioner p, double[] x) {
        double[] out = new double[x.length];
        p.applyInverseSqrt(x, out);
        return out;
    }

    @Test
    void uniformMultipliesByTheStepSizeItself() {
        Preconditioner p = Preconditioner.ofStepSize(0.1);
        assertArrayEquals(new double[] {0.1 * 3, 0.1 * -1, 0.1 * 0.1}, inverse(p));
        assertEquals(OptionalDouble.of(0.1), p.uniformStepSize());
        assertArrayEquals(inverse(p), root(p, root(p, X)), 1e-16);
    }

    @Test
    void diagonalMultipliesByEachStepSize() {
        Preconditioner p = Preconditioner.ofStepSizes(new double[] {0.5, 2, 4});
        assertArrayEquals(new double[] {1.5, -2, 0.4}, inverse(p));
        assertEquals(OptionalDouble.empty(), p.uniformStepSize());
        assertArrayEquals(inverse(p), root(p, root(p, X)), 1e-15);
    }

    @Test
    void outputsMayAliasInputs() {
        for (Preconditioner p : new Preconditioner[] {Preconditioner.ofStepSize(0.3),
            Preconditioner.ofStepSizes(new double[] {0.5, 2, 4})}) {
            double[] inPlace = X.clone();
            p.applyInverse(inPlace, inPlace);
            assertArrayEquals(inverse(p), inPlace);
            double[] rootInPlace = X.clone();
            p.applyInverseSqrt(rootInPlace, rootInPlace);
            assertArrayEquals(root(p, X), rootInPlace);
        }
    }
}
