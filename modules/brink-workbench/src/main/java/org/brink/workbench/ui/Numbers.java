package org.brink.workbench.ui;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them in windows; files keep full precision. */
public final class Numbers {

    private static final char GAP = '\u202F';

    private Numbers() {
    }

    /** A count in groups of three digits with narrow gaps, as on the axes of charts: 1 000 000. */
    public static String count(long n) {
        return n < 10_000 && n > -10_000 ? Long.toString(n) : String.format(Locale.ROOT, "%,d", n).replace(',', GAP);
    }

    /** A measured value with up to six significant digits: {@code 9.92736}, {@code 1.25e-9}, {@code NaN}, {@code ∞}. */
    public static String value(double v) {
        if (Double.isNaN(v)) {
            return "NaN";
        }
        if (Double.isInfinite(v)) {
            return v > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(v);
        if (v == 0) {
            return "0";
        }
        String pattern = size < 1e-3 || size >= 1e7 ? "0.####E0" : digits(size);
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(v).replace('E', 'e').replace('-', '−').replace("e−", "e-");
    }

    /** A raw parameter value as its document says it: the shortest number that reads back the same. */
    public static String raw(Object value) {
        if (value instanceof Double d && d == Math.rint(d) && Math.abs(d) < 1e15) {
            return Long.toString(d.longValue());
        }
        return String.valueOf(value);
    }

    /** Steps per second, rounded to what can be read: 412 000 steps/s, 3.2 steps/s. */
    public static String rate(double stepsPerSecond) {
        if (stepsPerSecond < 100) {
            return String.format(Locale.ROOT, "%.1f steps/s", stepsPerSecond);
        }
        long unit = (long) Math.pow(10, Math.floor(Math.log10(stepsPerSecond)) - 2);
        return count(Math.round(stepsPerSecond / unit) * unit) + " steps/s";
    }

    /** A time span: {@code 0.34 s}, {@code 12.5 s}, {@code 4 min 05 s}, {@code 2 h 07 min}. */
    public static String time(Duration time) {
        double seconds = time.toMillis() / 1000.0;
        if (seconds < 60) {
            return String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.1f s", seconds);
        }
        if (seconds < 3600) {
            return String.format(Locale.ROOT, "%d min %02d s", time.toMinutes(), time.toSecondsPart());
        }
        return String.format(Locale.ROOT, "%d h %02d min", time.toHours(), time.toMinutesPart());
    }

    private static String digits(double size) {
        int whole = Math.max(1, (int) Math.floor(Math.log10(size)) + 1);
        int decimals = size < 1 ? 6 : Math.max(0, 6 - whole);
        return decimals == 0 ? "0" : "0." + "#".repeat(decimals);
    }
}
