package org.brink.engine.check;

import java.util.List;

/**
 * The outcome of a check.
 *
 * @param dimension number of coordinates of the objective
 * @param value L at the point
 * @param allCoordinates whether every coordinate was a direction
 * @param results one for each property
 */
public record CheckReport(int dimension, double value, boolean allCoordinates, List<CheckResult> results) {

    public CheckReport {
        results = List.copyOf(results);
    }

    /** Whether every comparison passed. */
    public boolean passed() {
        return results.stream().allMatch(result -> result.verdict() == Verdict.PASSED);
    }
}
