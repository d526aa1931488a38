package org.brink.gallery;

import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.lookup.ServiceProvider;

/** Trajectory alignment of Song and Yun (NeurIPS 2023) on log cosh of a product. */
@ServiceProvider(service = TemplateProvider.class, position = 400)
public final class LogCoshAlignmentTemplate extends GalleryTemplate {

    public LogCoshAlignmentTemplate() {
        super("log-cosh-alignment", "Trajectory alignment",
                "On log cosh(xy), runs from different starts fall onto one curve and follow it to the edge,"
                        + " where the final sharpness is 2/η − 3η/2.",
                Citation.paper("song2023trajectory",
                        "Minhak Song and Chulhee Yun",
                        "Trajectory Alignment: Understanding the Edge of Stability Phenomenon via Bifurcation Theory",
                        "NeurIPS 2023, arXiv:2307.04204", 2023),
                "1-far-start", "2-near-start", "3-half-step-size");
    }
}
