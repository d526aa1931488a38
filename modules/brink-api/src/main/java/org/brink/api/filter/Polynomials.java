package org.brink.api.filter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Polynomials by their coefficients in ascending powers. */
final class Polynomials {

    private static final int BISECTIONS = 200;
    /** Shown: enough to hide that 1 − 0.9 is not 0.1. */
    private static final int DIGITS = 12;

    private Polynomials() {
    }

    static double value(double[] p, double x) {
        double value = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            value = value * x + p[i];
        }
        return value;
    }

    /** The value at a complex z of a polynomial in descending powers. */
    static Complex value(double[] descending, Complex z) {
        Complex value = Complex.real(0);
        for (double coefficient : descending) {
            value = value.times(z).plus(Complex.real(coefficient));
        }
        return value;
    }

    /** Without zeros at the end, which would only add roots at 0; at least one coefficient stays. */
    static double[] trimmed(double[] p) {
        int length = p.length;
        while (length > 1 && p[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(p, length);
    }

    static double[] product(double[] p, double[] q) {
        double[] product = new double[p.length + q.length - 1];
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < q.length; j++) {
                product[i + j] += p[i] * q[j];
            }
        }
        return product;
    }

    static double[] sum(double[] p, double[] q) {
        double[] sum = new double[Math.max(p.length, q.length)];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (i < p.length ? p[i] : 0) + (i < q.length ? q[i] : 0);
        }
        return sum;
    }

    /**
     * Whether all roots z of p(z⁻¹) lie inside the unit circle, by the recursion of Schur and Cohn. The leading
     * coefficient is not zero.
     */
    static boolean rootsInsideCircle(double[] p) {
        double[] rest = p;
        while (rest.length > 1) {
            int n = rest.length - 1;
            double reflection = rest[n] / rest[0];
            if (!(Math.abs(reflection) < 1)) {
                return false;
            }
            double[] shorter = new double[n];
            for (int i = 0; i < n; i++) {
                shorter[i] = rest[i] - reflection * rest[n - i];
            }
            rest = shorter;
        }
        return true;
    }

    /** The real roots in (−1, 1) at which p changes its sign, ascending: between the extrema, by bisection. */
    static List<Double> rootsInUnitInterval(double[] p) {
        List<Double> roots = new ArrayList<>();
        if (p.length <= 1) {
            return roots;
        }
        double[] derivative = new double[p.length - 1];
        for (int i = 0; i < derivative.length; i++) {
            derivative[i] = (i + 1) * p[i + 1];
        }
        List<Double> turns = rootsInUnitInterval(derivative);
        turns.add(1.0);
        double left = -1;
        for (double right : turns) {
            if (value(p, left) * value(p, right) < 0) {
                roots.add(bisect(p, left, right));
            } else if (value(p, right) == 0 && right < 1) {
                roots.add(right);
            }
            left = right;
        }
        return roots;
    }

    private static double bisect(double[] p, double from, double to) {
        double low = from;
        double high = to;
        boolean rises = value(p, high) > 0;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * (low + high);
            if (value(p, middle) > 0 == rises) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** The polynomial in z⁻¹ as people write it, with the sign of minus and superscripts. */
    static String show(double[] p) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < p.length; i++) {
            if (p[i] != 0) {
                String sign = text.isEmpty() ? p[i] < 0 ? "−" : "" : p[i] < 0 ? " − " : " + ";
                double size = Math.abs(p[i]);
                String number = size == 1 && i > 0 ? ""
                        : new BigDecimal(size).round(new MathContext(DIGITS)).stripTrailingZeros().toPlainString();
                text.append(sign).append(number).append(i == 0 ? "" : "z⁻" + superscript(i));
            }
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    private static String superscript(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            text.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return text.toString();
    }
}
