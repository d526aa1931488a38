package org.brink.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers for people and for JSON. */
public final class Numbers {

    private Numbers() {
    }

    /** A measured value with eight significant digits, in plain or scientific notation as fits its size. */
    public static String text(double value) {
        if (!Double.isFinite(value) || value == 0) {
            return value == 0 ? "0" : Double.toString(value);
        }
        double size = Math.abs(value);
        if (size < 1e-4 || size >= 1e8) {
            return String.format(Locale.ROOT, "%.7e", value).replaceFirst("\\.?0+e", "e")
                    .replaceFirst("e\\+?(-?)0*", "e$1");
        }
        int decimals = Math.max(0, 7 - (int) Math.floor(Math.log10(size)));
        String fixed = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return decimals == 0 ? fixed : fixed.replaceFirst("\\.?0+$", "");
    }

    /** An integer with spaces between groups of three digits. */
    public static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', ' ');
    }

    /** The value for JSON, which has no infinite numbers: they become texts, as does NaN. */
    public static Object json(double value) {
        return Double.isFinite(value) ? (Object) value : Double.toString(value);
    }

    /** The values for JSON. */
    public static List<Object> json(double[] values) {
        List<Object> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(json(value));
        }
        return list;
    }
}
