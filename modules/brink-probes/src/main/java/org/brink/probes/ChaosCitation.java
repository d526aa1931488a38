package org.brink.probes;

import org.brink.api.component.Citation;

/** The paper on the phases of quadratic regression, from stability to chaos. */
public final class ChaosCitation {

    /** Chen et al., TMLR 2024. */
    public static final Citation CHAOS = Citation.paper("chen2024chaos",
            "Xuxing Chen and Krishnakumar Balasubramanian and Promit Ghosal and Bhavya Agrawalla",
            "From Stability to Chaos: Analyzing Gradient Descent Dynamics in Quadratic Regression", "TMLR", 2024);

    private ChaosCitation() {
    }
}
