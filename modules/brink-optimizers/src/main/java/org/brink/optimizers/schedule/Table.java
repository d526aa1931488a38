package org.brink.optimizers.schedule;

import java.util.Arrays;
import org.brink.spi.schedule.Schedule;

/** Linear interpolation in a table; constant before its first and after its last entry. */
final class Table implements Schedule {

    private final double[] steps;
    private final double[] factors;

    /** Arrays of the same length, at least 1, steps increasing. */
    Table(double[] steps, double[] factors) {
        this.steps = steps;
        this.factors = factors;
    }

    @Override
    public double factor(long step) {
        int found = Arrays.binarySearch(steps, step);
        if (found >= 0) {
            return factors[found];
        }
        int after = -found - 1;
        if (after == 0) {
            return factors[0];
        }
        if (after == steps.length) {
            return factors[after - 1];
        }
        double along = (step - steps[after - 1]) / (steps[after] - steps[after - 1]);
        return factors[after - 1] + along * (factors[after] - factors[after - 1]);
    }
}
