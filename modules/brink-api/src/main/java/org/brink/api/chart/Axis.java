package org.brink.api.chart;

import java.util.Objects;
import java.util.Optional;
import org.brink.api.parameter.Range;

/**
 * One axis of a chart.
 *
 * @param label what it shows, with symbol
 * @param unit unit of the numbers, empty when they have none
 * @param scale how numbers are placed
 * @param range fixed extent; empty to fit the data
 */
public record Axis(String label, String unit, Scale scale, Optional<Range> range) {

    /** How numbers are placed along an axis. */
    public enum Scale {
        /** Equal differences take equal room. */
        LINEAR,
        /** Equal ratios take equal room, truly down to the smallest number; numbers ≤ 0 are marked, not drawn. */
        LOG
    }

    public Axis {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(range, "range");
    }

    /** A linear axis that fits the data. */
    public static Axis linear(String label) {
        return new Axis(label, "", Scale.LINEAR, Optional.empty());
    }

    /** A logarithmic axis that fits the data. */
    public static Axis log(String label) {
        return new Axis(label, "", Scale.LOG, Optional.empty());
    }

    /** The axis of steps, shared by all time series. */
    public static Axis steps() {
        return new Axis("step", "", Scale.LINEAR, Optional.empty());
    }

    /** This axis with a fixed extent. */
    public Axis withRange(Range fixed) {
        return new Axis(label, unit, scale, Optional.of(fixed));
    }
}
