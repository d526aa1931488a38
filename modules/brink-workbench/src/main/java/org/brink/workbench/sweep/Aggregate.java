package org.brink.workbench.sweep;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.brink.sweeps.SweepGroups.Spread;

/** One number of how a value spreads over the cells of a group. */
enum Aggregate {
    /** Arithmetic mean. */
    MEAN("mean", Spread::mean),
    /** Smallest value. */
    LEAST("min", Spread::least),
    /** First quartile. */
    LOWER("q25", Spread::lower),
    /** Median. */
    MEDIAN("median", Spread::median),
    /** Third quartile. */
    UPPER("q75", Spread::upper),
    /** Largest value. */
    MOST("max", Spread::most);

    private final String id;
    private final ToDoubleFunction<Spread> number;

    Aggregate(String id, ToDoubleFunction<Spread> number) {
        this.id = id;
        this.number = number;
    }

    /** The name in headers, and in what {@code brink-cli export} writes. */
    String id() {
        return id;
    }

    /** The number of a spread. */
    double of(Spread spread) {
        return number.applyAsDouble(spread);
    }

    /** The aggregate of that name. */
    static Optional<Aggregate> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
