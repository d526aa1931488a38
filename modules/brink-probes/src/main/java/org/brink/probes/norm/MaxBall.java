package org.brink.probes.norm;

/** max |dᵢ| ≤ 1: the norm of sign descent; its dual is the sum of all |xᵢ|. */
final class MaxBall implements UnitBall {

    @Override
    public double farthest(double[] x, double[] out) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += Math.abs(x[i]);
            // a corner of the cube also where x says nothing
            out[i] = x[i] < 0 ? -1 : 1;
        }
        return sum;
    }

    @Override
    public double norm(double[] x) {
        double largest = 0;
        for (double value : x) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
