package org.brink.gallery;

import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.lookup.ServiceProvider;

/** The example of Zhu et al. (ICLR 2023, arXiv 2210.03294) at two step sizes, diverging, and at a small step size. */
@ServiceProvider(service = TemplateProvider.class, position = 100)
public final class MinimalistEdgeTemplate extends GalleryTemplate {

    public MinimalistEdgeTemplate() {
        super("minimalist-edge", "Minimalist example at the edge",
                "Gradient descent on ½(1 − xyzw)² climbs to the edge of stability and settles just below 2/η."
                        + " Two step sizes, a start that diverges, and a long climb.",
                Citation.paper("zhu2023minimalist",
                        "Xingyu Zhu and Zixuan Wang and Xiang Wang and Mo Zhou and Rong Ge",
                        "Understanding Edge-of-Stability Training Dynamics with a Minimalist Example",
                        "ICLR 2023, arXiv:2210.03294", 2023),
                "1-eta-0.2", "2-eta-0.25", "3-diverging", "4-eta-0.01");
    }
}
