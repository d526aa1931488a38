package org.brink.flows.central;

import org.brink.spi.process.ObservedProcess;

/** A flow that holds eigenvalues at the edge and can account for it. */
public interface EdgeKeeper extends ObservedProcess {

    /** The oscillation at this instant, with what is known about its computation; valid until the commit. */
    Oscillation oscillation();

    /** What the unit of time that begins at this instant has cost; lent. */
    FlowCost cost();
}
