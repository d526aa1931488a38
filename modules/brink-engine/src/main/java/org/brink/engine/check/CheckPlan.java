package org.brink.engine.check;

import org.brink.api.experiment.Precision;

/**
 * What is checked, and how strictly. Tolerances are relative.
 *
 * @param seed of the random directions
 * @param directions number of random directions, at least 3; every block of the objective gets one
 *     more
 * @param fullLimit up to this dimension every coordinate is a direction, too
 * @param differences by how much a derivative may differ from extrapolated differences
 * @param hessianSymmetry by how much uᵀHv and vᵀHu may differ
 * @param thirdSymmetry by how much the third derivative may change when its arguments trade places
 */
public record CheckPlan(long seed, int directions, int fullLimit, double differences, double hessianSymmetry,
        double thirdSymmetry) {

    /** The largest dimension at which all coordinates are checked. */
    public static final int FULL_LIMIT = 200;

    /** The least number of random directions: one for each argument of the third derivative. */
    public static final int LEAST_DIRECTIONS = 3;

    public CheckPlan {
        if (directions < LEAST_DIRECTIONS) {
            throw new IllegalArgumentException("at least three directions are needed, not " + directions);
        }
    }

    /** The tolerances that suit a precision: 1e-6, 1e-10 and 1e-9 in double, 1e-3, 1e-4 and 1e-4 in single. */
    public static CheckPlan of(long seed, int directions, Precision precision) {
        return precision == Precision.FLOAT64 ? new CheckPlan(seed, directions, FULL_LIMIT, 1e-6, 1e-10, 1e-9)
                : new CheckPlan(seed, directions, FULL_LIMIT, 1e-3, 1e-4, 1e-4);
    }
}
