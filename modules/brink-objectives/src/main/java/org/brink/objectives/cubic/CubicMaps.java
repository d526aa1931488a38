package org.brink.objectives.cubic;

import org.brink.spi.objective.LockstepDescent;

/** Many cubic maps in lockstep; the same operations as {@link CubicMap}. */
final class CubicMaps implements LockstepDescent {

    private final double[] a;
    private final double[] twice;
    private final double[] less;

    CubicMaps(double[] a) {
        this.a = a;
        twice = new double[a.length];
        less = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            twice[i] = 2 * a[i];
            less[i] = a[i] - 2;
        }
    }

    @Override
    public int cells() {
        return a.length;
    }

    @Override
    public void descend(double[][] points, double[] stepSizes, int steps) {
        for (int step = 0; step < steps; step++) {
            step(points[0], stepSizes, twice, less);
        }
    }

    private static void step(double[] z, double[] eta, double[] twice, double[] less) {
        for (int i = 0; i < z.length; i++) {
            double at = z[i];
            z[i] = at - eta[i] * ((twice[i] - (less[i] + at) * at) * at);
        }
    }

    @Override
    public LockstepDescent keep(int[] kept) {
        return new CubicMaps(LockstepDescent.some(a, kept));
    }

    @Override
    public void losses(double[][] points, double[] out) {
        double[] all = points[0];
        for (int i = 0; i < all.length; i++) {
            double z = all[i];
            out[i] = (a[i] - ((a[i] - 2) / 3 + z / 4) * z) * z * z;
        }
    }
}
