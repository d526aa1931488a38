package org.brink.flows.rod;

import java.util.ArrayList;
import java.util.List;
import org.brink.spectral.DenseEigen;
import org.brink.spi.process.OscillationMode;

/** The covariance of the position, Σ_ww = Σᵢ δᵢδᵢᵀ over the first n entries of the rods, by orthonormal directions. */
final class RodModes {

    private static final double NOISE = 0x1p-48;

    private RodModes() {
    }

    static List<OscillationMode> of(Rods rods, int n) {
        int count = rods.count();
        List<OscillationMode> modes = new ArrayList<>();
        if (count == 0) {
            return modes;
        }
        DenseEigen eigen = new DenseEigen(count);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                eigen.matrix()[i][j] = Dense.dot(rods.rod(i), rods.rod(j), 0, n);
            }
        }
        if (!eigen.decompose(count, count)) {
            return modes;
        }
        for (int i = 0; i < count && eigen.value(i) > NOISE * eigen.value(0); i++) {
            double[] direction = new double[n];
            double scale = 1 / Math.sqrt(eigen.value(i));
            for (int j = 0; j < count; j++) {
                double weight = scale * eigen.vector(i)[j];
                for (int k = 0; k < n; k++) {
                    direction[k] += weight * rods.rod(j)[k];
                }
            }
            modes.add(OscillationMode.orthonormal(eigen.value(i), direction));
        }
        return modes;
    }
}
