package org.brink.networks;

import org.brink.api.component.Citation;

/** The source of quadratic regression from stability to chaos. */
public final class Chaos {

    /** Chen et al. */
    public static final Citation CITATION = Citation.paper("chen2024chaos",
            "Xuxing Chen and Krishnakumar Balasubramanian and Promit Ghosal and Bhavya Agrawalla",
            "From Stability to Chaos: Analyzing Gradient Descent Dynamics in Quadratic Regression", "TMLR", 2024);

    private Chaos() {
    }
}
