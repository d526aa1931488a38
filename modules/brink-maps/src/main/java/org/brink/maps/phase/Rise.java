package org.brink.maps.phase;

import org.brink.maps.orbit.Orbit;

/** Whether the measure of a trajectory ever rises on its way to a known end. */
final class Rise {

    private static final double MORE = 1 + 1e-9;
    /** Below these, relative to the beginning, rounding decides. */
    private static final double SMALL_LOSS = 1e-12;
    private static final double SMALL_DISTANCE = 1e-7;

    private final PhaseSettings.Measure measure;
    private final double[] end;
    private final double lossAtEnd;

    Rise(PhaseSettings.Measure measure, double[] end, double lossAtEnd) {
        this.measure = measure;
        this.end = end;
        this.lossAtEnd = lossAtEnd;
    }

    /** Follows a trajectory until it is near the end, or for that many steps. */
    boolean on(Orbit orbit, int steps) {
        double before = height(orbit);
        double floor = measure == PhaseSettings.Measure.LOSS
                ? SMALL_LOSS * Math.max(Math.abs(orbit.loss()), Math.abs(lossAtEnd)) : SMALL_DISTANCE * before;
        for (int step = 0; step < steps && before > floor; step++) {
            orbit.advance();
            double now = height(orbit);
            if (!(now <= MORE * before)) {
                return true;
            }
            before = now;
        }
        return false;
    }

    private double height(Orbit orbit) {
        if (measure == PhaseSettings.Measure.LOSS) {
            return orbit.loss() - lossAtEnd;
        }
        double sum = 0;
        double[] at = orbit.position();
        for (int i = 0; i < end.length; i++) {
            sum += (at[i] - end[i]) * (at[i] - end[i]);
        }
        return Math.sqrt(sum);
    }
}
