package org.brink.gallery;

import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.lookup.ServiceProvider;

/** The smallest network task of Cohen et al. (ICLR 2021, arXiv 2103.00065) at two step sizes. */
@ServiceProvider(service = TemplateProvider.class, position = 500)
public final class ChebyshevNetworkTemplate extends GalleryTemplate {

    public ChebyshevNetworkTemplate() {
        super("chebyshev-network", "A network at the edge",
                "A tanh network with 90 weights learns a Chebyshev polynomial: its sharpness climbs to 2/η and hovers"
                        + " there while the loss goes on falling.",
                Citation.paper("cohen2021gradient",
                        "Jeremy Cohen and Simran Kaur and Yuanzhi Li and J. Zico Kolter and Ameet Talwalkar",
                        "Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability",
                        "ICLR 2021, arXiv:2103.00065", 2021),
                "1-eta-0.4", "2-eta-0.2", "3-halved-at-the-edge");
    }
}
