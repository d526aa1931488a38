package org.brink.spi.optimizer;

/** P = diag(1/ηᵢ) with effective step sizes ηᵢ. */
final class DiagonalPreconditioner implements Preconditioner {

    private final double[] stepSizes;

    DiagonalPreconditioner(double[] stepSizes) {
        this.stepSizes = stepSizes;
    }

    @Override
    public void applyInverse(double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = stepSizes[i] * x[i];
        }
    }

    @Override
    public void applyInverseSqrt(double[] x, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = Math.sqrt(stepSizes[i]) * x[i];
        }
    }
}
