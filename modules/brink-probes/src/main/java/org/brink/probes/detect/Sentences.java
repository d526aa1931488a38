package org.brink.probes.detect;

import java.util.Locale;

/** Numbers as they stand in the sentences of detectors. */
final class Sentences {

    private Sentences() {
    }

    /** Six significant digits at most. */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e6) {
            return Long.toString((long) value);
        }
        String text = String.format(Locale.ROOT, "%.6g", value);
        return text.contains("e") || !text.contains(".") ? text : text.replaceFirst("\\.?0+$", "");
    }
}
