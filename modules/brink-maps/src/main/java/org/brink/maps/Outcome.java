package org.brink.maps;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.brink.maps.phase.PhaseResult;

/**
 * What became of one trajectory. Numbers that do not exist are NaN, as in the arrays that they go to.
 *
 * @param end how it ended
 * @param phase what it did; empty where nobody asked
 * @param sharpness in the end
 * @param loss in the end
 * @param steps until it settled
 */
record Outcome(End end, Optional<PhaseResult> phase, double sharpness, double loss, double steps) {

    /** How a trajectory ended. */
    enum End {
        /** It left every bound. */
        DIVERGED,
        /** It came to rest. */
        SETTLED,
        /** It was still moving after the last step. */
        MOVING
    }

    double value(MapQuantity quantity) {
        return switch (quantity) {
            case PHASE -> phase.orElseThrow().phase().ordinal();
            case SHARPNESS -> sharpness;
            case LOSS -> loss;
            case STEPS -> steps;
        };
    }

    double period() {
        OptionalInt period = phase.orElseThrow().period();
        return period.isPresent() ? period.getAsInt() : Double.NaN;
    }

    double exponent() {
        OptionalDouble exponent = phase.orElseThrow().exponent();
        return exponent.isPresent() ? exponent.getAsDouble() : Double.NaN;
    }

    /** Whether a boundary runs between this trajectory and another one. */
    boolean differsFrom(Outcome other) {
        return end != other.end || phase.isPresent() && !phase.get().sameAs(other.phase.orElseThrow());
    }

    /** As numbers in a row, as {@link #ofRow} reads them back. */
    double[] toRow() {
        double[] told = phase.map(PhaseResult::toRow).orElse(new double[] {Double.NaN, Double.NaN, Double.NaN});
        return new double[] {end.ordinal(), told[0], told[1], told[2], sharpness, loss, steps};
    }

    /** An outcome from numbers in a row. */
    static Outcome ofRow(double[] row) {
        return new Outcome(End.values()[(int) row[0]], Double.isNaN(row[1]) ? Optional.empty()
                : Optional.of(PhaseResult.ofRow(row[1], row[2], row[3])), row[4], row[5], row[6]);
    }
}
