package org.brink.engine.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.brink.api.numeric.DifferenceTangent;
import org.brink.api.numeric.Differences;

/** Compares derivatives with differences, and numbers that must be equal with each other. */
final class Comparison {

    /** Good enough not to try smaller steps. */
    private static final double CERTAIN = 0.01;
    private static final double NEXT_STEP = 0.1;
    private static final int STEPS = 3;
    /** Differences cannot tell derivatives this much smaller than the function from zero. */
    private static final double FLOOR = 1e-6;
    /** Estimates of errors are no bounds. */
    private static final double TRUST = 10;

    private Comparison() {
    }

    /**
     * A derivative and the tangent of a curve.
     *
     * @param derivative what is checked
     * @param usualSize the size that such a derivative usually has here; errors are relative to it where the derivative
     *     itself happens to be smaller
     */
    static Finding tangent(Differences.Curve curve, double[] derivative, double usualSize, double tolerance,
            String where) {
        DifferenceTangent tangent = tangent(curve, tolerance);
        double[] expected = tangent.value();
        double size = Math.max(Math.max(norm(derivative), norm(expected)), usualSize);
        size = Math.max(size, Math.max(FLOOR * tangent.size(), Double.MIN_NORMAL));
        double error = distance(derivative, expected) / size;
        double uncertainty = TRUST * tangent.error() / size;
        int at = worst(derivative, expected);
        return new Finding(verdict(error, uncertainty, tolerance), error, uncertainty, where,
                derivative.length > 1 ? OptionalInt.of(at) : OptionalInt.empty(), derivative[at], expected[at]);
    }

    /**
     * The best of some first steps: a curve may bend on a smaller scale than usual. Its error is at least its distance
     * from the second best, because the smallest of many estimates is too good to be believed where there is noise.
     */
    private static DifferenceTangent tangent(Differences.Curve curve, double tolerance) {
        double step = Differences.USUAL_STEP;
        DifferenceTangent best = Differences.tangent(curve, step);
        if (certain(best, tolerance)) {
            return best;
        }
        List<DifferenceTangent> all = new ArrayList<>(List.of(best));
        while (all.size() < STEPS) {
            step *= NEXT_STEP;
            all.add(Differences.tangent(curve, step));
        }
        all.sort(Comparator.comparingDouble(DifferenceTangent::error));
        best = all.get(0);
        double apart = distance(best.value(), all.get(1).value());
        return new DifferenceTangent(best.value(), Math.max(best.error(), apart), best.size());
    }

    private static boolean certain(DifferenceTangent tangent, double tolerance) {
        return tangent.error() <= CERTAIN * tolerance * Math.max(norm(tangent.value()), FLOOR * tangent.size());
    }

    /** Two numbers that must be equal. */
    static Finding equal(double found, double expected, double size, double tolerance, String where) {
        double error = found == expected ? 0 : Math.abs(found - expected) / Math.max(size, Double.MIN_NORMAL);
        return new Finding(verdict(error, 0, tolerance), error, 0, where, OptionalInt.empty(), found, expected);
    }

    /** Two vectors that must be equal. */
    static Finding equal(double[] found, double[] expected, double leastSize, double tolerance, String where) {
        double size = Math.max(Math.max(norm(found), norm(expected)), Math.max(leastSize, Double.MIN_NORMAL));
        double error = distance(found, expected) / size;
        int at = worst(found, expected);
        return new Finding(verdict(error, 0, tolerance), error, 0, where, OptionalInt.of(at), found[at],
                expected[at]);
    }

    private static Verdict verdict(double error, double uncertainty, double tolerance) {
        if (error <= tolerance) {
            return Verdict.PASSED;
        }
        // what is not finite is no excuse: a derivative must be a number wherever the objective is one
        boolean doubtful = Double.isFinite(error) && uncertainty > tolerance && error <= uncertainty;
        return doubtful ? Verdict.UNRESOLVED : Verdict.FAILED;
    }

    private static int worst(double[] a, double[] b) {
        int at = 0;
        for (int i = 1; i < a.length; i++) {
            if (Double.compare(Math.abs(a[i] - b[i]), Math.abs(a[at] - b[at])) > 0) {
                at = i;
            }
        }
        return at;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }
}
