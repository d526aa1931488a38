package org.brink.spi.probe;

/** A probe that keeps account of what its measurements cost; the account goes into the record of the run. */
public interface Costed {

    /** What all measurements since the probe was made have cost. */
    ProbeCost cost();
}
