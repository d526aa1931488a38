package org.brink.jets.net;

import java.util.function.DoubleUnaryOperator;

/** Derivatives by central differences, extrapolated twice: error of order h⁶. */
final class Differences {

    private static final double STEP = 0.02;

    private Differences() {
    }

    /** f'(0). */
    static double derivative(DoubleUnaryOperator f) {
        double d1 = central(f, STEP);
        double d2 = central(f, STEP / 2);
        double d3 = central(f, STEP / 4);
        double e1 = (4 * d2 - d1) / 3;
        double e2 = (4 * d3 - d2) / 3;
        return (16 * e2 - e1) / 15;
    }

    private static double central(DoubleUnaryOperator f, double h) {
        return (f.applyAsDouble(h) - f.applyAsDouble(-h)) / (2 * h);
    }
}
