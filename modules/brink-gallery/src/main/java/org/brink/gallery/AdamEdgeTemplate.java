package org.brink.gallery;

import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.lookup.ServiceProvider;

/** Adam at its edge: the adaptive edge of stability of Cohen et al. (arXiv 2207.14484). */
@ServiceProvider(service = TemplateProvider.class, position = 600)
public final class AdamEdgeTemplate extends GalleryTemplate {

    public AdamEdgeTemplate() {
        super("adam-edge", "Adam at its edge",
                "The preconditioned sharpness of Adam settles at 38 while the sharpness itself climbs on; frozen, Adam"
                        + " is held back like gradient descent.",
                Citation.paper("cohen2022adaptive",
                        "Jeremy M. Cohen and Behrooz Ghorbani and Shankar Krishnan and Naman Agarwal and "
                                + "Sourabh Medapati and Michal Badura and Daniel Suo and David Cardoze and "
                                + "Zachary Nado and George E. Dahl and Justin Gilmer",
                        "Adaptive Gradient Methods at the Edge of Stability", "arXiv:2207.14484", 2022),
                "1-adam", "2-frozen-adam", "3-averaged-momentum");
    }
}
