package org.brink.cli.text;

import java.util.Locale;

/** Spans of time for people. */
public final class Durations {

    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;

    private Durations() {
    }

    /** Two leading units: {@code 0.35 s}, {@code 12.4 s}, {@code 3 min 20 s}, {@code 5 h 7 min}, {@code 2 d 3 h}. */
    public static String text(double seconds) {
        if (seconds < 1) {
            return String.format(Locale.ROOT, "%.2f s", seconds);
        }
        if (seconds < MINUTE) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        if (seconds < HOUR) {
            return pair(seconds, MINUTE, "min", "s");
        }
        return seconds < DAY ? pair(seconds / MINUTE, MINUTE, "h", "min") : pair(seconds / HOUR, 24, "d", "h");
    }

    private static String pair(double small, double perLarge, String large, String unit) {
        long whole = (long) small;
        return (long) (whole / perLarge) + " " + large + " " + (long) (whole % perLarge) + " " + unit;
    }
}
