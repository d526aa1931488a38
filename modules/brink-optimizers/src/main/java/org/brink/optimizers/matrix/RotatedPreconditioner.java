package org.brink.optimizers.matrix;

import org.brink.spi.optimizer.Preconditioner;

/** P⁻¹ that is diagonal in a rotated basis. */
final class RotatedPreconditioner implements Preconditioner {

    private final RotatedBlocks rotation;
    private final double[] stepSizes;

    /** @param stepSizes eigenvalues of P⁻¹, positive */
    RotatedPreconditioner(RotatedBlocks rotation, double[] stepSizes) {
        this.rotation = rotation;
        this.stepSizes = stepSizes;
    }

    @Override
    public void applyInverse(double[] x, double[] out) {
        rotation.forward(x, out);
        for (int i = 0; i < stepSizes.length; i++) {
            out[i] *= stepSizes[i];
        }
        rotation.back(out, out);
    }

    @Override
    public void applyInverseSqrt(double[] x, double[] out) {
        rotation.forward(x, out);
        for (int i = 0; i < stepSizes.length; i++) {
            out[i] *= Math.sqrt(stepSizes[i]);
        }
        rotation.back(out, out);
    }
}
