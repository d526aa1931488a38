package org.brink.probes.spectrum;

import org.brink.api.component.Citation;

/** Where the quantities of this package come from. */
final class EdgeCitations {

    /** Sharpness and 2/η. */
    static final Citation EDGE = Citation.paper("cohen2021edge",
            "Jeremy M. Cohen and Simran Kaur and Yuanzhi Li and J. Zico Kolter and Ameet Talwalkar",
            "Gradient descent on neural networks typically occurs at the edge of stability", "ICLR", 2021);

    /** Preconditioned sharpness and thresholds of adaptive methods. */
    static final Citation ADAPTIVE_EDGE = Citation.paper("cohen2022adaptive",
            "Jeremy M. Cohen and Behrooz Ghorbani and Shankar Krishnan and Naman Agarwal and Sourabh Medapati and "
            + "Michal Badura and Daniel Suo and David Cardoze and Zachary Nado and George E. Dahl and Justin Gilmer",
            "Adaptive gradient methods at the edge of stability", "arXiv:2207.14484", 2022);

    private EdgeCitations() {
    }
}
