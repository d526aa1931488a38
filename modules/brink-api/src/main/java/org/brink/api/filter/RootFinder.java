package org.brink.api.filter;

/**
 * All roots of p(z) + s·q(z) by the iteration of Aberth, which starts from the roots of the s before. Each root moves
 * by Newton's step, corrected for the others: convergence is cubic where roots are simple.
 */
final class RootFinder {

    private static final int MOST = 200;
    private static final double CLOSE = 1e-15;
    /** Two roots that meet exactly would stay together; this parts them. */
    private static final double APART = 1e-9;

    private final double[] free;
    private final double[] feedback;
    private final double[] real;
    private final double[] imaginary;
    private final double[] polynomialReal;
    private final double[] polynomialImaginary;
    private final double[] value = new double[4];

    /** Polynomials of one degree in descending powers, the first monic, the second of lower degree. */
    RootFinder(double[] free, double[] feedback) {
        this.free = free;
        this.feedback = feedback;
        int degree = free.length - 1;
        real = new double[degree];
        imaginary = new double[degree];
        polynomialReal = new double[degree + 1];
        polynomialImaginary = new double[degree + 1];
        for (int i = 0; i < degree; i++) {
            // neither real nor symmetric
            double angle = 0.4 + 2 * Math.PI * i / degree;
            real[i] = 0.7 * Math.cos(angle);
            imaginary[i] = 0.7 * Math.sin(angle);
        }
    }

    int degree() {
        return real.length;
    }

    Complex root(int i) {
        return new Complex(real[i], imaginary[i]);
    }

    double radius() {
        double radius = 0;
        for (int i = 0; i < real.length; i++) {
            radius = Math.max(radius, Math.hypot(real[i], imaginary[i]));
        }
        return radius;
    }

    void solve(Complex s) {
        for (int k = 0; k < free.length; k++) {
            polynomialReal[k] = free[k] + s.real() * feedback[k];
            polynomialImaginary[k] = s.imaginary() * feedback[k];
        }
        part();
        double moved = 1;
        for (int k = 0; k < MOST && moved > CLOSE; k++) {
            moved = 0;
            for (int i = 0; i < real.length; i++) {
                moved = Math.max(moved, improve(i));
            }
        }
    }

    private void part() {
        for (int i = 0; i < real.length; i++) {
            // off the real axis too, which a real polynomial would never let them leave
            real[i] += APART * (i + 1);
            imaginary[i] += APART * (i % 2 == 0 ? i + 1 : -i - 1);
        }
    }

    /** How far the root moved, relative to its size where that is above 1. */
    private double improve(int i) {
        evaluate(real[i], imaginary[i]);
        double px = value[0];
        double py = value[1];
        if (px == 0 && py == 0) {
            return 0;
        }
        double sumReal = 0;
        double sumImaginary = 0;
        for (int j = 0; j < real.length; j++) {
            if (j != i) {
                double dx = real[i] - real[j];
                double dy = imaginary[i] - imaginary[j];
                double size = Math.max(dx * dx + dy * dy, Double.MIN_NORMAL);
                sumReal += dx / size;
                sumImaginary -= dy / size;
            }
        }
        // p / (p' − p·Σ)
        double belowReal = value[2] - (px * sumReal - py * sumImaginary);
        double belowImaginary = value[3] - (px * sumImaginary + py * sumReal);
        double size = belowReal * belowReal + belowImaginary * belowImaginary;
        if (size == 0) {
            return 0;
        }
        double stepReal = (px * belowReal + py * belowImaginary) / size;
        double stepImaginary = (py * belowReal - px * belowImaginary) / size;
        real[i] -= stepReal;
        imaginary[i] -= stepImaginary;
        return Math.hypot(stepReal, stepImaginary) / Math.max(1, Math.hypot(real[i], imaginary[i]));
    }

    /** Value and derivative by Horner's scheme. */
    private void evaluate(double x, double y) {
        double px = polynomialReal[0];
        double py = polynomialImaginary[0];
        double dx = 0;
        double dy = 0;
        for (int k = 1; k < polynomialReal.length; k++) {
            double nextX = dx * x - dy * y + px;
            dy = dx * y + dy * x + py;
            dx = nextX;
            double valueX = px * x - py * y + polynomialReal[k];
            py = px * y + py * x + polynomialImaginary[k];
            px = valueX;
        }
        value[0] = px;
        value[1] = py;
        value[2] = dx;
        value[3] = dy;
    }
}
