package org.brink.probes.average;

import java.util.List;
import org.brink.api.component.Citation;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.probes.ChaosCitation;

/** Over which steps averages are taken. */
final class AverageParameters {

    static final Parameter<Long> BURN_IN = Parameter.integer("burnIn",
            "Steps at the beginning that are left out; there is no average before.")
            .withUnit("steps").withRange(Range.atLeast(0)).withDefault(0L);

    static final Parameter<Long> WINDOW = Parameter.integer("window",
            "How many of the last observed steps are averaged; 0 for all since the burn-in.")
            .withUnit("steps").withRange(Range.closed(0, 1_000_000)).withDefault(0L);

    static final List<Citation> SOURCES = List.of(ChaosCitation.CHAOS);

    private AverageParameters() {
    }
}
