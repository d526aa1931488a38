package org.brink.probes.prediction;

import java.util.List;
import org.brink.api.component.Citation;

/** Where the quantities of this package come from. */
final class FlowCitations {

    /** Time averages and covariances about central flows. */
    static final List<Citation> CENTRAL = List.of(Citation.paper("cohen2025central",
            "Jeremy Cohen and Alex Damian and Ameet Talwalkar and J. Zico Kolter and Jason D. Lee",
            "Understanding Optimization in Deep Learning with Central Flows", "ICLR", 2025));

    private FlowCitations() {
    }
}
