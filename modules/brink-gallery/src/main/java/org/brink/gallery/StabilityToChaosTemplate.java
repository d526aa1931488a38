package org.brink.gallery;

import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.lookup.ServiceProvider;

/** The five phases of gradient descent on quadratic regression. */
@ServiceProvider(service = TemplateProvider.class, position = 250)
public final class StabilityToChaosTemplate extends GalleryTemplate {

    public StabilityToChaosTemplate() {
        super("stability-to-chaos", "From stability to chaos",
                "As the step size grows, quadratic regression descends monotonically, as a catapult, on cycles, in"
                        + " chaos, and diverges. Every example follows a cubic map; averaged predictions stay calm.",
                Citation.paper("chen2024chaos",
                        "Xuxing Chen and Krishnakumar Balasubramanian and Promit Ghosal and Bhavya Agrawalla",
                        "From Stability to Chaos: Analyzing Gradient Descent Dynamics in Quadratic Regression", "TMLR",
                        2024),
                "1-monotonic", "2-catapult", "3-periodic", "4-chaotic", "5-divergent", "6-averages");
    }
}
