package org.brink.maps.phase;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The phase of a trajectory, and what it was told from.
 *
 * @param phase the phase
 * @param period of the cycle, at least 2; empty if there is none, or it is longer than what was looked for
 * @param exponent largest Lyapunov exponent per step; empty where the phase could be told without it
 */
public record PhaseResult(Phase phase, OptionalInt period, OptionalDouble exponent) {

    /** A phase that needs no further numbers. */
    public static PhaseResult of(Phase phase) {
        return new PhaseResult(phase, OptionalInt.empty(), OptionalDouble.empty());
    }

    static PhaseResult periodic(int period) {
        return new PhaseResult(Phase.PERIODIC, OptionalInt.of(period), OptionalDouble.empty());
    }

    /** Whether phase and period are those of another result. */
    public boolean sameAs(PhaseResult other) {
        return phase == other.phase && period.equals(other.period);
    }

    /** Such as {@code periodic 4}. */
    public String describe() {
        return period.isPresent() ? phase.id() + " " + period.getAsInt() : phase.id();
    }

    /** Numbers in a row, as {@link #ofRow} reads them back; NaN for what is empty. */
    public double[] toRow() {
        return new double[] {phase.ordinal(), period.isPresent() ? period.getAsInt() : Double.NaN,
                exponent.orElse(Double.NaN)};
    }

    /** A result from numbers in a row. */
    public static PhaseResult ofRow(double... row) {
        return new PhaseResult(Phase.values()[(int) row[0]],
                Double.isNaN(row[1]) ? OptionalInt.empty() : OptionalInt.of((int) row[1]),
                Double.isNaN(row[2]) ? OptionalDouble.empty() : OptionalDouble.of(row[2]));
    }
}
