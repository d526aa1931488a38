package org.brink.maps;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.brink.maps.phase.PhaseResult;

/** Phases as numbers in arrays of one row; NaN for what does not exist or is not known yet. */
final class PhaseArrays {

    private PhaseArrays() {
    }

    static double[][] phases(PhaseResult[] found) {
        return row(found, each -> each.phase().ordinal());
    }

    static double[][] periods(PhaseResult[] found) {
        return row(found, each -> each.period().isPresent() ? each.period().getAsInt() : Double.NaN);
    }

    static double[][] exponents(PhaseResult[] found) {
        return row(found, each -> each.exponent().orElse(Double.NaN));
    }

    private static double[][] row(PhaseResult[] found, ToDoubleFunction<PhaseResult> number) {
        return new double[][] {Arrays.stream(found)
                .mapToDouble(each -> Objects.isNull(each) ? Double.NaN : number.applyAsDouble(each)).toArray()};
    }
}
