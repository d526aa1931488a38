package org.brink.maps.phase;

import java.util.Arrays;
import org.brink.maps.orbit.Orbit;

/**
 * The largest Lyapunov exponent: the mean of ln‖J·v‖ along the trajectory, where J = I − P⁻¹∇²L is the tangent map and
 * v a unit vector that is carried along. Its standard error comes from {@value #BATCHES} batch means. Advances the
 * orbit.
 */
final class TangentGrowth {

    private static final int BATCHES = 20;

    private final double exponent;
    private final double error;
    private final boolean bounded;

    TangentGrowth(Orbit orbit, int steps) {
        int n = orbit.position().length;
        double[] vector = new double[n];
        Arrays.fill(vector, 1 / Math.sqrt(n));
        double[] image = new double[n];
        double[] means = new double[BATCHES];
        int length = steps / BATCHES;
        boolean finite = true;
        for (int batch = 0; batch < BATCHES && finite; batch++) {
            for (int step = 0; step < length; step++) {
                means[batch] += Math.log(stretch(orbit, vector, image)) / length;
                orbit.advance();
            }
            finite = Double.isFinite(orbit.loss()) && !Double.isNaN(means[batch]);
        }
        bounded = finite;
        exponent = Arrays.stream(means).average().orElseThrow();
        double squares = 0;
        for (double mean : means) {
            squares += (mean - exponent) * (mean - exponent);
        }
        error = Math.sqrt(squares / (BATCHES - 1) / BATCHES);
    }

    private static double stretch(Orbit orbit, double[] vector, double[] image) {
        orbit.evaluation().hessianTimes(vector, image);
        orbit.preconditioner().applyInverse(image, image);
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            image[i] = vector[i] - image[i];
            sum += image[i] * image[i];
        }
        double stretch = Math.sqrt(sum);
        if (stretch > 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = image[i] / stretch;
            }
        }
        return stretch;
    }

    boolean bounded() {
        return bounded;
    }

    /** Per step; minus infinity on a superstable orbit. */
    double exponent() {
        return exponent;
    }

    /** Standard error; NaN if the exponent is not finite. */
    double error() {
        return error;
    }
}
