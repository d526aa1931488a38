package org.brink.spi.process;

/**
 * A process that follows the mean path of an oscillating one and says how that one oscillates about it: the ability of
 * flows that probes of predictions read.
 */
public interface Predicting extends ObservedProcess {

    /** What is predicted for this instant; to be asked only where the process is present, valid until the commit. */
    Forecast forecast();
}
