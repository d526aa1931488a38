package org.brink.jets.float64.function;

import java.math.BigDecimal;
import java.math.MathContext;

/** Slow and simple: functions to thirty digits and more, by series and by a continued fraction. */
final class ManyDigits {

    static final MathContext CONTEXT = new MathContext(40);
    static final BigDecimal ONE = BigDecimal.ONE;
    static final BigDecimal INVERSE_ROOT_TWO_PI =
            new BigDecimal("0.39894228040143267793994605993438186847585863116493465766592583");

    private static final BigDecimal SMALLEST = new BigDecimal("1e-44");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int HALVINGS = 16;
    private static final double TAIL = 3;
    private static final int LEVELS = 120;

    private ManyDigits() {
    }

    /** eˣ by the series of eˣ − 1 at x/2¹⁶, doubled by t(2 + t), so that small x keep their digits. */
    static BigDecimal expLessOne(BigDecimal x) {
        BigDecimal small = x.divide(TWO.pow(HALVINGS), CONTEXT);
        BigDecimal term = small;
        BigDecimal sum = small;
        for (int n = 2; term.abs().compareTo(small.abs().multiply(SMALLEST)) > 0; n++) {
            term = term.multiply(small, CONTEXT).divide(BigDecimal.valueOf(n), CONTEXT);
            sum = sum.add(term, CONTEXT);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum.add(TWO, CONTEXT), CONTEXT);
        }
        return sum;
    }

    static BigDecimal exp(BigDecimal x) {
        // of negative numbers by that of positive ones: one plus a number near −1 would lose its digits
        return x.signum() < 0 ? ONE.divide(exp(x.negate()), CONTEXT) : expLessOne(x).add(ONE, CONTEXT);
    }

    /** ln(1 + e) for e from 0 to 1. */
    static BigDecimal logOnePlus(BigDecimal e) {
        BigDecimal w = e.divide(e.add(TWO, CONTEXT), CONTEXT);
        BigDecimal square = w.multiply(w, CONTEXT);
        BigDecimal power = w;
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 1; power.compareTo(w.multiply(SMALLEST)) > 0; n += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(n), CONTEXT), CONTEXT);
            power = power.multiply(square, CONTEXT);
        }
        return sum.multiply(TWO, CONTEXT);
    }

    /** The logistic function. */
    static BigDecimal logistic(BigDecimal x) {
        return ONE.divide(ONE.add(exp(x.negate()), CONTEXT), CONTEXT);
    }

    /** The density of the standard normal distribution. */
    static BigDecimal density(BigDecimal x) {
        return INVERSE_ROOT_TWO_PI.multiply(exp(x.multiply(x).divide(TWO.negate(), CONTEXT)), CONTEXT);
    }

    /** The probability that a standard normal variable is below x. */
    static BigDecimal normal(BigDecimal x) {
        if (x.signum() > 0) {
            return ONE.subtract(normal(x.negate()), CONTEXT);
        }
        BigDecimal z = x.negate();
        if (z.doubleValue() > TAIL) {
            BigDecimal fraction = z;
            for (int n = LEVELS; n >= 1; n--) {
                fraction = z.add(BigDecimal.valueOf(n).divide(fraction, CONTEXT), CONTEXT);
            }
            return density(x).divide(fraction, CONTEXT);
        }
        BigDecimal term = z;
        BigDecimal sum = z;
        for (int n = 3; term.compareTo(SMALLEST) > 0; n += 2) {
            term = term.multiply(z, CONTEXT).multiply(z, CONTEXT).divide(BigDecimal.valueOf(n), CONTEXT);
            sum = sum.add(term, CONTEXT);
        }
        return ONE.divide(TWO).subtract(density(z).multiply(sum, CONTEXT), CONTEXT);
    }
}
