package org.brink.spi.optimizer;

import java.util.OptionalDouble;

/** P = I/η. Multiplies by η itself, so that gradient descent is w − η·g to the last bit. */
final class UniformPreconditioner implements Preconditioner {

    private final double stepSize;
    /** Made once, because it is asked for at every step. */
    private final OptionalDouble answer;

    UniformPreconditioner(double stepSize) {
        this.stepSize = stepSize;
        this.answer = OptionalDouble.of(stepSize);
    }

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
        return answer;
    }
}
