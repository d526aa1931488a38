package org.brink.gallery;

import org.brink.api.component.Citation;
import org.brink.spi.template.TemplateProvider;
import org.openide.util.lookup.ServiceProvider;

/** RMSProp at its edge: the adaptive edge of stability of Cohen et al. (arXiv 2207.14484). */
@ServiceProvider(service = TemplateProvider.class, position = 700)
public final class RmsPropEdgeTemplate extends GalleryTemplate {

    public RmsPropEdgeTemplate() {
        super("rmsprop-edge", "RMSProp at its edge",
                "Three adaptive methods on one network, each at the threshold that its momentum sets: RMSProp, NAdam"
                        + " and Adagrad.",
                Citation.paper("cohen2022adaptive",
                        "Jeremy M. Cohen and Behrooz Ghorbani and Shankar Krishnan and Naman Agarwal and "
                                + "Sourabh Medapati and Michal Badura and Daniel Suo and David Cardoze and "
                                + "Zachary Nado and George E. Dahl and Justin Gilmer",
                        "Adaptive Gradient Methods at the Edge of Stability", "arXiv:2207.14484", 2022),
                "1-rmsprop", "2-nadam", "3-adagrad");
    }
}
