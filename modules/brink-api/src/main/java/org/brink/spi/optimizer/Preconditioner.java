package org.brink.spi.optimizer;

import java.util.OptionalDouble;

/**
 * A symmetric positive definite operator P with the step size folded in: the update is w' = w − P⁻¹·m, and training is
 * at the edge when λmax(P⁻¹H) meets the optimizer's threshold. For gradient descent P = I/η.
 *
 * <p>Vectors have the length of the point; outputs may alias inputs.
 */
public interface Preconditioner {

    /** Writes P⁻¹·x. */
    void applyInverse(double[] x, double[] out);

    /** Writes P^(−1/2)·x, used to symmetrise the preconditioned Hessian as P^(−1/2) H P^(−1/2). */
    void applyInverseSqrt(double[] x, double[] out);

    /** The step size η if P = I/η; empty if coordinates differ. */
    default OptionalDouble uniformStepSize() {
        return OptionalDouble.empty();
    }

    /** P = I/η. */
    static Preconditioner ofStepSize(double stepSize) {
        return new UniformPreconditioner(stepSize);
    }

    /** P = diag(1/ηᵢ); the array is used, not copied. */
    static Preconditioner ofStepSizes(double[] stepSizes) {
        return new DiagonalPreconditioner(stepSizes);
    }
}
