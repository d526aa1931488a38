package org.brink.flows.rod;

import java.util.ArrayList;
import java.util.List;
import org.brink.spi.process.OscillationMode;

/** The covariance of the position, Σ_ww = Σᵢ δᵢδᵢᵀ over the first n entries of the rods, by orthonormal directions. */
final class RodModes {

    /** Relative square of a length below which a direction is rounding. */
    private static final double NOISE = 0x1p-48;

    private RodModes() {
    }

    static List<OscillationMode> of(Rods rods, int n) {
        List<OscillationMode> modes = new ArrayList<>();
        double largest = 0;
        for (int i = 0; i < rods.count(); i++) {
            double[] rod = rods.rod(i);
            double square = Dense.dot(rod, rod, 0, n);
            largest = Math.max(largest, square);
            if (square > NOISE * largest) {
                double[] direction = new double[n];
                Dense.combine(direction, 1 / Math.sqrt(square), rod, direction);
                modes.add(OscillationMode.orthonormal(square, direction));
            }
        }
        return modes;
    }
}
