package org.brink.gallery;

import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.lookup.ServiceProvider;

/** Central flows of five architectures. */
@ServiceProvider(service = TemplateProvider.class, position = 1100)
public final class CentralFlowNetworksTemplate extends GalleryTemplate {

    public CentralFlowNetworksTemplate() {
        super("central-flow-networks", "Central flows of networks",
                "Gradient descent on five architectures with two eigenvalues at the edge, beside its central flow and"
                        + " gradient flow, which start together at the same midpoint.",
                Citation.paper("cohen2025central",
                        "Jeremy Cohen and Alex Damian and Ameet Talwalkar and J. Zico Kolter and Jason D. Lee",
                        "Understanding Optimization in Deep Learning with Central Flows",
                        "ICLR 2025, arXiv:2410.24206", 2025),
                "1-mlp", "2-cnn", "3-vit", "4-lstm", "5-gru");
    }
}
