package org.brink.jets.float64.function;

/**
 * A function φ: R → R applied to every entry, with the derivatives that sweeps need. To add one: implement the four
 * methods on arrays; results of the first sweep are offered to the later ones, so that, say, tanh needs no second
 * exponential.
 *
 * <p>Loops over array[i] from {@code from} to before {@code to}, without branches or calls of {@link Math} other than
 * min, max, abs and sqrt, are vectorised by the compiler, which makes them several times faster;
 * {@link FastExponential} and {@link FastLogarithm} are made of such loops. Errors of the functions here are at most 4
 * units in the last place of φ, and of φ' or, where terms cancel, of its largest term.
 */
public interface ScalarFunction {

    /** The name in experiment files. */
    String name();

    /** The formula, for people. */
    String formula();

    /** Writes φ(x) and φ'(x) for the entries from {@code from} to before {@code to}, of which there may be many. */
    void value(double[] x, int from, int to, double[] y, double[] slope);

    /** Writes φ''(x), given φ(x) and φ'(x); called for some hundreds of entries at a time. */
    void curvature(double[] x, double[] y, double[] slope, int from, int to, double[] out);

    /** Writes φ'''(x), likewise. */
    void jerk(double[] x, double[] y, double[] slope, int from, int to, double[] out);
}
