package org.brink.jets.float64.function;

/**
 * A function φ: R → R applied to every entry, with the derivatives that sweeps need. To add one: implement the four
 * methods on arrays; results of the first sweep are offered to the later ones, so that, say, tanh needs no second
 * exponential.
 */
public interface ScalarFunction {

    /** The name in experiment files. */
    String name();

    /** The formula, for people. */
    String formula();

    /** Writes φ(x) and φ'(x) for the entries from {@code from} to before {@code to}. */
    void value(double[] x, int from, int to, double[] y, double[] slope);

    /** Writes φ''(x), given φ(x) and φ'(x). */
    void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out);

    /** Writes φ'''(x), given φ(x) and φ'(x). */
    void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out);
}
