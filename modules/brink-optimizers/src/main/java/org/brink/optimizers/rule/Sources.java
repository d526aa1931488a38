package org.brink.optimizers.rule;

import org.brink.api.component.Citation;

/** Papers that several optimizers rest on. */
public final class Sources {

    /** Gradient descent at the edge of stability. */
    public static final Citation EDGE = Citation.paper("cohen2021edge",
            "Jeremy M. Cohen and Simran Kaur and Yuanzhi Li and J. Zico Kolter and Ameet Talwalkar",
            "Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability",
            "ICLR 2021, arXiv:2103.00065", 2021);

    /** Preconditioned sharpness and the thresholds of adaptive methods. */
    public static final Citation ADAPTIVE_EDGE = Citation.paper("cohen2022adaptive",
            "Jeremy M. Cohen and Behrooz Ghorbani and Shankar Krishnan and Naman Agarwal and Sourabh Medapati and "
                    + "Michal Badura and Daniel Suo and David Cardoze and Zachary Nado and George E. Dahl and "
                    + "Justin Gilmer",
            "Adaptive Gradient Methods at the Edge of Stability", "arXiv:2207.14484", 2022);

    /** Central flows, which define the scalar variant of RMSProp. */
    public static final Citation CENTRAL_FLOWS = Citation.paper("cohen2025central",
            "Jeremy Cohen and Alex Damian and Ameet Talwalkar and J. Zico Kolter and Jason D. Lee",
            "Understanding Optimization in Deep Learning with Central Flows", "ICLR 2025, arXiv:2410.24206", 2025);

    /** Adam. */
    public static final Citation ADAM = Citation.paper("kingma2015adam", "Diederik P. Kingma and Jimmy Ba",
            "Adam: A Method for Stochastic Optimization", "ICLR 2015, arXiv:1412.6980", 2015);

    /** Slow flows of normalised gradient descent and of gradient descent on √L. */
    public static final Citation ARORA = Citation.paper("arora2022understanding",
            "Sanjeev Arora and Zhiyuan Li and Abhishek Panigrahi",
            "Understanding Gradient Descent on Edge of Stability in Deep Learning", "ICML 2022, arXiv:2205.09745",
            2022);

    /** Generalised sharpness for descent in other norms. */
    public static final Citation OTHER_NORMS = Citation.paper("islamov2026noneuclidean",
            "Rustem Islamov and Michael Crawshaw and Jeremy Cohen and Robert Gower",
            "Non-Euclidean Gradient Descent Operates at the Edge of Stability", "arXiv:2603.05002", 2026);

    private Sources() {
    }
}
