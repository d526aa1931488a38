package org.brink.maps.phase;

import java.util.Locale;

/**
 * How phases are told.
 *
 * @param burnIn steps before anything is looked at, at least 1
 * @param longest the longest period that is looked for, at least 2
 * @param tolerance how far an iterate may be from where it was one period before, relative to the size of the orbit
 * @param lyapunovSteps steps over which the Lyapunov exponent is taken, at least 40
 * @param measure what must not rise on a monotonic trajectory
 */
public record PhaseSettings(int burnIn, int longest, double tolerance, int lyapunovSteps, Measure measure) {

    /** Good for maps in few dimensions. */
    public static final PhaseSettings DEFAULT = new PhaseSettings(20_000, 64, 1e-6, 4_000, Measure.LOSS);

    /** What must not rise on a monotonic trajectory. */
    public enum Measure {
        /** The loss, above what it is in the end. */
        LOSS,
        /** The distance from the point where the trajectory ends; for maps whose coordinate is itself a residual. */
        DISTANCE;

        /** The name in files and on the command line. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PhaseSettings {
        if (burnIn < 1 || longest < 2 || !(tolerance > 0) || lyapunovSteps < 40) {
            throw new IllegalArgumentException(burnIn + ", " + longest + ", " + tolerance + ", " + lyapunovSteps);
        }
    }

    /** The same with another burn-in. */
    public PhaseSettings withBurnIn(int changed) {
        return new PhaseSettings(changed, longest, tolerance, lyapunovSteps, measure);
    }

    /** The same with another measure. */
    public PhaseSettings withMeasure(Measure changed) {
        return new PhaseSettings(burnIn, longest, tolerance, lyapunovSteps, changed);
    }
}
