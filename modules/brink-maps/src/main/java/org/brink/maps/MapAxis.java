package org.brink.maps;

import java.util.ArrayList;
import java.util.List;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Problem;

/**
 * The values that one number of an experiment takes.
 *
 * @param path dotted path of the number
 * @param low first value
 * @param high last value, greater than the first
 * @param count how many, at least 2
 * @param logarithmic whether ratios rather than differences are equal; then both ends are positive
 */
public record MapAxis(String path, double low, double high, int count, boolean logarithmic) {

    private static final int MOST = 1_000_000;

    /**
     * Checks.
     *
     * @throws InvalidInput if the values make no range
     */
    public MapAxis {
        List<Problem> problems = new ArrayList<>();
        if (!(Double.isFinite(low) && Double.isFinite(high) && low < high)) {
            problems.add(new Problem(path, low + " to " + high, "two numbers, the first one less than the second"));
        } else if (logarithmic && !(low > 0)) {
            problems.add(new Problem(path, low + " to " + high, "positive numbers for equal ratios"));
        }
        if (count < 2 || count > MOST) {
            problems.add(new Problem(path, count + " values", "from 2 to " + MOST + " values"));
        }
        InvalidInput.throwIfAny(problems);
    }

    /** The values, increasing, both ends included. */
    public double[] values() {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            double at = (double) i / (count - 1);
            values[i] = logarithmic ? low * Math.pow(high / low, at) : low + at * (high - low);
        }
        values[count - 1] = high;
        return values;
    }
}
