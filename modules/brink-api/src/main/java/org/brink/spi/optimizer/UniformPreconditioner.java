package org.brink.spi.optimizer;

import java.util.OptionalDouble;

/** P = I/η. Multiplies by η itself, so that gradient descent is w − η·g to the last bit. */
record UniformPreconditioner(double stepSize) implements Preconditioner {

    @Override
    public void applyInverse(double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = stepSize * x[i];
        }
    }

    @Override
    public void applyInverseSqrt(double[] x, double[] out) {
        double root = Math.sqrt(stepSize);
        for (int i = 0; i < x.length; i++) {
            out[i] = root * x[i];
        }
    }

    @Override
    public OptionalDouble uniformStepSize() {
        return OptionalDouble.of(stepSize);
    }
}
