package org.brink.charts.view;

import org.brink.api.parameter.Range;

/** The smallest and the largest of some numbers, those aside that cannot be drawn. */
final class Extent {

    private final boolean log;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    /** Of finite numbers; with {@code log}, of positive finite ones. */
    Extent(boolean log) {
        this.log = log;
    }

    void include(double[] values, int count) {
        for (int i = 0; i < count; i++) {
            include(values[i]);
        }
    }

    void include(double value) {
        if (Double.isFinite(value) && (!log || value > 0)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
    }

    boolean empty() {
        return !(low <= high);
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    double span() {
        return high - low;
    }

    /** The range with some room on both sides; not to be asked when empty. */
    Range padded(double share) {
        if (log) {
            double factor = Math.max(1.1, Math.pow(high / low, share));
            return Range.closed(low / factor, high * factor);
        }
        double room = span() > 0 ? share * span() : Math.max(1e-9, 0.05 * Math.abs(low));
        return Range.closed(low - room, high + room);
    }
}
