package org.brink.api.parameter;

/**
 * An interval of real numbers that a numeric parameter must lie in.
 *
 * @param low lower end, may be negative infinity
 * @param lowIncluded whether {@code low} itself is allowed
 * @param high upper end, may be positive infinity
 * @param highIncluded whether {@code high} itself is allowed
 */
public record Range(double low, boolean lowIncluded, double high, boolean highIncluded) {

    /** Every finite number. */
    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false);

    /** Every finite number greater than zero. */
    public static final Range POSITIVE = new Range(0, false, Double.POSITIVE_INFINITY, false);

    /** Zero and every finite number greater than zero. */
    public static final Range NON_NEGATIVE = new Range(0, true, Double.POSITIVE_INFINITY, false);

    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("empty range: " + low + " to " + high);
        }
    }

    /** All numbers from {@code low} to {@code high}, both included. */
    public static Range closed(double low, double high) {
        return new Range(low, true, high, true);
    }

    /** All finite numbers from {@code low} on, itself included. */
    public static Range atLeast(double low) {
        return new Range(low, true, Double.POSITIVE_INFINITY, false);
    }

    /** Whether the value lies in this range; never true of NaN. */
    public boolean contains(double value) {
        boolean aboveLow = lowIncluded ? value >= low : value > low;
        boolean belowHigh = highIncluded ? value <= high : value < high;
        return aboveLow && belowHigh;
    }

    /** What is expected, in words: {@code "a finite number"}, {@code "> 0"}, {@code ">= 1 and <= 10"}. */
    public String describe() {
        String lower = Double.isInfinite(low) ? "" : (lowIncluded ? ">= " : "> ") + plain(low);
        String upper = Double.isInfinite(high) ? "" : (highIncluded ? "<= " : "< ") + plain(high);
        if (lower.isEmpty() && upper.isEmpty()) {
            return "a finite number";
        }
        return lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + " and " + upper;
    }

    private static String plain(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
