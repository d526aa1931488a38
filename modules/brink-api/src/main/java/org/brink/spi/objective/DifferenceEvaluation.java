package org.brink.spi.objective;

import java.util.Arrays;

/**
 * Derivatives of a gradient by central differences of sixth order along unit directions. The truncation error of a
 * first derivative with step h is h⁶/140 times the seventh derivative, that of a second one h⁶/560 times the eighth;
 * the steps balance it with the rounding errors ε/h and ε/h².
 */
final class DifferenceEvaluation implements Evaluation {

    private static final double[] FIRST = {45.0 / 60, -9.0 / 60, 1.0 / 60};
    /** The weight of the middle is minus twice their sum; it enters through differences from the middle. */
    private static final double[] SECOND = {270.0 / 180, -27.0 / 180, 2.0 / 180};
    private static final double EPSILON = Math.ulp(1.0);
    private static final double FIRST_STEP = Math.pow(EPSILON, 1.0 / 7);
    private static final double SECOND_STEP = Math.pow(EPSILON, 1.0 / 8);
    /** Directions closer to each other than this are taken as parallel. */
    private static final double PARALLEL = 1e-12;

    private final GradientOnly objective;
    private final double scale;
    private final double[] point;
    private final double[] shifted;
    private final double[] ahead;
    private final double[] behind;
    private final double[] centre;
    private final double[] unitU;
    private final double[] unitV;
    private final double[] path;
    private boolean centreKnown;

    DifferenceEvaluation(GradientOnly objective) {
        this.objective = objective;
        int n = objective.dimension();
        scale = objective.scale();
        point = new double[n];
        shifted = new double[n];
        ahead = new double[n];
        behind = new double[n];
        centre = new double[n];
        unitU = new double[n];
        unitV = new double[n];
        path = new double[n];
    }

    @Override
    public int dimension() {
        return point.length;
    }

    @Override
    public void moveTo(double[] w) {
        System.arraycopy(w, 0, point, 0, point.length);
        centreKnown = false;
    }

    @Override
    public double value() {
        return objective.value(point);
    }

    @Override
    public void gradient(double[] out) {
        System.arraycopy(centre(), 0, out, 0, out.length);
    }

    private double[] centre() {
        if (!centreKnown) {
            objective.gradient(point, centre);
            centreKnown = true;
        }
        return centre;
    }

    @Override
    public void hessianTimes(double[] u, double[] out) {
        Arrays.fill(out, 0);
        double size = norm(u);
        if (size == 0) {
            return;
        }
        double step = FIRST_STEP * scale / size;
        for (int k = FIRST.length; k >= 1; k--) {
            gradientsAt(u, k * step);
            double weight = FIRST[k - 1] / step;
            for (int i = 0; i < out.length; i++) {
                out[i] += weight * (ahead[i] - behind[i]);
            }
        }
    }

    /** Polarisation of unit directions: ∇³L[u, v, ·] = ¼(d²/dt² along u + v − d²/dt² along u − v) of the gradient. */
    @Override
    public void third(double[] u, double[] v, double[] out) {
        Arrays.fill(out, 0);
        double sizeU = norm(u);
        double sizeV = norm(v);
        if (sizeU == 0 || sizeV == 0) {
            return;
        }
        divide(u, sizeU, unitU);
        divide(v, sizeV, unitV);
        double quarter = 0.25 * sizeU * sizeV;
        for (int sign = 1; sign >= -1; sign -= 2) {
            for (int i = 0; i < path.length; i++) {
                path[i] = unitU[i] + sign * unitV[i];
            }
            addSecond(sign * quarter, out);
        }
    }

    /** Adds a multiple of the second derivative of the gradient along the path; the path is not of length one. */
    private void addSecond(double factor, double[] out) {
        double size = norm(path);
        if (size <= PARALLEL) {
            return;
        }
        double step = SECOND_STEP * scale / size;
        double[] g = centre();
        double unit = factor / (step * step);
        for (int k = SECOND.length; k >= 1; k--) {
            gradientsAt(path, k * step);
            double weight = unit * SECOND[k - 1];
            for (int i = 0; i < out.length; i++) {
                out[i] += weight * ((ahead[i] - g[i]) + (behind[i] - g[i]));
            }
        }
    }

    private void gradientsAt(double[] direction, double t) {
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] = point[i] + t * direction[i];
        }
        objective.gradient(shifted, ahead);
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] = point[i] - t * direction[i];
        }
        objective.gradient(shifted, behind);
    }

    private static void divide(double[] vector, double divisor, double[] out) {
        for (int i = 0; i < vector.length; i++) {
            out[i] = vector[i] / divisor;
        }
    }

    /** The Euclidean norm, safe from overflow. */
    private static double norm(double[] vector) {
        double scale = 0;
        for (double x : vector) {
            scale = Math.max(scale, Math.abs(x));
        }
        if (scale == 0 || !Double.isFinite(scale)) {
            return scale;
        }
        double sum = 0;
        for (double x : vector) {
            sum += x / scale * (x / scale);
        }
        return scale * Math.sqrt(sum);
    }
}
