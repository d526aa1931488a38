package org.brink.api.filter;

import java.util.List;

/**
 * The smallest s > 0 at which a(ζ) + s·b(ζ) has a root on the unit circle. There s = −a/b must be real and positive.
 * The imaginary part of a·b̄ at ζ = e^{−iω} is sin ω times a polynomial in x = cos ω (Chebyshev polynomials of the
 * second kind), so that the candidates are ω = π and the real roots of that polynomial. ω = 0 is none where b(1) > 0:
 * there s = −(1−ρ)/Q(1) is not positive.
 */
final class CircleCrossing {

    private final double[] a;
    private final double[] b;

    CircleCrossing(double[] a, double[] b) {
        this.a = a;
        this.b = b;
    }

    Edge first() {
        // the period-2 crossing first: it is the usual one, and ties go to it
        Edge first = better(null, Math.PI);
        List<Double> cosines = Polynomials.rootsInUnitInterval(imaginaryPart());
        for (double cosine : cosines) {
            first = better(first, Math.acos(cosine));
        }
        if (first == null) {
            throw new IllegalArgumentException("no crossing: the filter passes nothing");
        }
        return first;
    }

    private Edge better(Edge best, double frequency) {
        double s = threshold(frequency);
        return s > 0 && Double.isFinite(s) && (best == null || s < best.threshold() * (1 - 1e-12))
                ? new Edge(s, frequency) : best;
    }

    private double threshold(double frequency) {
        if (frequency == Math.PI) {
            return -Polynomials.value(a, -1) / Polynomials.value(b, -1);
        }
        double real = 0;
        for (int j = 0; j < a.length; j++) {
            for (int k = 0; k < b.length; k++) {
                real += a[j] * b[k] * Math.cos((j - k) * frequency);
            }
        }
        double size = 0;
        for (int j = 0; j < b.length; j++) {
            for (int k = 0; k < b.length; k++) {
                size += b[j] * b[k] * Math.cos((j - k) * frequency);
            }
        }
        return -real / size;
    }

    /** Im(a·b̄)/sin ω up to its sign, as a polynomial in cos ω. */
    private double[] imaginaryPart() {
        int degree = Math.max(a.length, b.length) - 1;
        double[] sines = new double[degree + 1];
        for (int j = 0; j < a.length; j++) {
            for (int k = 0; k < b.length; k++) {
                sines[Math.abs(j - k)] += Integer.signum(j - k) * a[j] * b[k];
            }
        }
        double[] before = {0};
        double[] chebyshev = {1};
        double[] sum = {0};
        for (int m = 1; m <= degree; m++) {
            double weight = sines[m];
            double[] scaled = chebyshev.clone();
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] *= weight;
            }
            sum = Polynomials.sum(sum, scaled);
            double[] after = Polynomials.product(new double[] {0, 2}, chebyshev);
            for (int i = 0; i < before.length; i++) {
                after[i] -= before[i];
            }
            before = chebyshev;
            chebyshev = after;
        }
        return sum;
    }
}
