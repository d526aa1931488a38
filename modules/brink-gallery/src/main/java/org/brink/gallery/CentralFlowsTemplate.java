package org.brink.gallery;

import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.lookup.ServiceProvider;

/** Flows that predict oscillating optimizers: central flows (ICLR 2025, arXiv 2410.24206) and rod flow. */
@ServiceProvider(service = TemplateProvider.class, position = 850)
public final class CentralFlowsTemplate extends GalleryTemplate {

    public CentralFlowsTemplate() {
        super("central-flows", "Central flows",
                "Differential equations that predict where an oscillating optimizer goes in the mean, in lock-step with"
                        + " gradient descent and RMSProp: central, rod and stable flow.",
                Citation.paper("cohen2025central",
                        "Jeremy Cohen and Alex Damian and Ameet Talwalkar and J. Zico Kolter and Jason D. Lee",
                        "Understanding Optimization in Deep Learning with Central Flows",
                        "ICLR 2025, arXiv:2410.24206", 2025),
                "1-gradient-descent", "2-scalar-rmsprop", "3-rmsprop", "4-minimalist", "5-valley");
    }
}
