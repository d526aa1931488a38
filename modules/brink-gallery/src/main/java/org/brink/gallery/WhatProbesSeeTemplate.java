package org.brink.gallery;

import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.lookup.ServiceProvider;

/** One experiment for each group of probes, on small problems that show what it is for. */
@ServiceProvider(service = TemplateProvider.class, position = 900)
public final class WhatProbesSeeTemplate extends GalleryTemplate {

    public WhatProbesSeeTemplate() {
        super("what-probes-see", "What probes see",
                "The edge of stability through every kind of probe: sharpest directions, curvature along the step,"
                        + " parts of the Hessian, train and test, and where gradient flow would end.",
                Citation.paper("cohen2025central",
                        "Jeremy Cohen and Alex Damian and Ameet Talwalkar and J. Zico Kolter and Jason D. Lee",
                        "Understanding Optimization in Deep Learning with Central Flows", "ICLR", 2025),
                "1-sharpest-directions", "2-along-the-step", "3-parts-of-the-hessian", "4-train-and-test",
                "5-flow-solution");
    }
}
