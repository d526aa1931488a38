package org.brink.testkit.numeric;

import java.util.Random;

/** Vector arithmetic and seeded vectors. Nothing here writes to its arguments. */
public final class Vectors {

    private Vectors() {
    }

    /** aᵀb. */
    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** ‖a‖. */
    public static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    /** ‖a − b‖. */
    public static double distance(double[] a, double[] b) {
        return norm(plus(a, -1, b));
    }

    /** a + t·b. */
    public static double[] plus(double[] a, double t, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + t * b[i];
        }
        return sum;
    }

    /** The unit vector along coordinate i. */
    public static double[] axis(int n, int i) {
        double[] e = new double[n];
        e[i] = 1;
        return e;
    }

    /** A vector of independent standard normal numbers. */
    public static double[] gaussian(int n, Random random) {
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = random.nextGaussian();
        }
        return v;
    }

    /** A direction of length one, uniform on the sphere. */
    public static double[] unit(int n, Random random) {
        double[] v = gaussian(n, random);
        double norm = norm(v);
        for (int i = 0; i < n; i++) {
            v[i] /= norm;
        }
        return v;
    }
}
