package org.brink.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.brink.spi.optimizer.Preconditioner;
import org.brink.testkit.numeric.Bits;
import org.brink.testkit.numeric.Vectors;

/** Checks that an operator is symmetric, positive, consistent with its square root, and careful with its arguments. */
final class PreconditionerChecks {

    private static final double TOLERANCE = 1e-12;

    private final Preconditioner preconditioner;
    private final double[] x;
    private final double[] y;

    PreconditionerChecks(Preconditioner preconditioner, int dimension) {
        this.preconditioner = preconditioner;
        Random random = new Random(31);
        x = Vectors.unit(dimension, random);
        y = Vectors.unit(dimension, random);
    }

    void all() {
        double[] before = x.clone();
        double[] px = inverse(x);
        double[] py = inverse(y);
        double size = Math.max(Vectors.norm(px), Vectors.norm(py));
        assertTrue(Math.abs(Vectors.dot(y, px) - Vectors.dot(x, py)) <= TOLERANCE * size, "P⁻¹ must be symmetric");
        assertTrue(Vectors.dot(x, px) > 0 && Vectors.dot(y, py) > 0, "P⁻¹ must be positive");
        double[] twice = root(root(x));
        assertTrue(Vectors.distance(px, twice) <= TOLERANCE * size, "P^(-1/2) twice must be P⁻¹");
        Bits.assertSame(before, x, "the vector that was lent");
        double[] inPlace = x.clone();
        preconditioner.applyInverse(inPlace, inPlace);
        Bits.assertSame(px, inPlace, "P⁻¹ in place");
        double[] rootInPlace = x.clone();
        preconditioner.applyInverseSqrt(rootInPlace, rootInPlace);
        Bits.assertSame(root(x), rootInPlace, "P^(-1/2) in place");
        preconditioner.uniformStepSize().ifPresent(stepSize -> {
            double[] scaled = Vectors.plus(new double[x.length], stepSize, x);
            assertTrue(Vectors.distance(scaled, px) <= TOLERANCE * size, "P⁻¹x must be ηx where P = I/η");
        });
    }

    private double[] inverse(double[] v) {
        double[] out = new double[v.length];
        preconditioner.applyInverse(v, out);
        return out;
    }

    private double[] root(double[] v) {
        double[] out = new double[v.length];
        preconditioner.applyInverseSqrt(v, out);
        return out;
    }
}
