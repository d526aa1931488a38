package org.brink.charts.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people read them on charts: a true minus sign, thin spaces between thousands, powers of ten raised. */
public final class Numbers {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final char THIN_SPACE = '\u2009';
    private static final int PLAIN_BELOW = 7;

    private Numbers() {
    }

    /** A power of ten: {@code 10⁻³}. */
    public static String powerOfTen(int exponent) {
        StringBuilder text = new StringBuilder("10");
        if (exponent < 0) {
            text.append('⁻');
        }
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(RAISED.charAt(digit - '0'));
        }
        return text.toString();
    }

    /** A number with a few significant digits, for read-outs. */
    public static String shortest(double value, int digits) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "not a number" : value > 0 ? "∞" : "−∞";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new java.math.MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < PLAIN_BELOW) {
            return plain(rounded.stripTrailingZeros());
        }
        BigDecimal mantissa = rounded.movePointLeft(exponent).stripTrailingZeros();
        return times(mantissa, exponent);
    }

    /** A tick that is a multiple of {@code 10^digitExponent}, as exact as that and no more. */
    static String tick(BigDecimal value, int digitExponent) {
        int magnitude = value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
        if (value.signum() == 0) {
            return "0";
        }
        if (digitExponent >= -6 && magnitude < PLAIN_BELOW) {
            return plain(value.setScale(Math.max(0, -digitExponent), RoundingMode.HALF_EVEN));
        }
        return times(value.movePointLeft(magnitude).stripTrailingZeros(), magnitude);
    }

    private static String times(BigDecimal mantissa, int exponent) {
        if (mantissa.compareTo(BigDecimal.ONE) == 0) {
            return powerOfTen(exponent);
        }
        return mantissa.toPlainString().replace('-', '−') + "×" + powerOfTen(exponent);
    }

    private static String plain(BigDecimal value) {
        String text = value.abs().toPlainString();
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        StringBuilder out = new StringBuilder(text);
        if (point > 4) {
            for (int i = point - 3; i > 0; i -= 3) {
                out.insert(i, THIN_SPACE);
            }
        }
        return value.signum() < 0 ? "−" + out : out.toString();
    }
}
