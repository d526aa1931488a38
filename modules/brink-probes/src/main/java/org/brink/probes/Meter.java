package org.brink.probes;

import org.brink.spi.probe.ProbeCost;

/** Adds up what the measurements of one probe cost. Allocates nothing from step to step. */
public final class Meter {

    private static final double NANOSECONDS = 1e9;

    private long products;
    private long nanoseconds;
    private long begun;

    /** To be called when a measurement begins. */
    public void begin() {
        begun = System.nanoTime();
    }

    /** To be called when a measurement ends, with the Hessian-vector products that it took. */
    public void end(long taken) {
        products += taken;
        nanoseconds += System.nanoTime() - begun;
    }

    /** The sum so far. */
    public ProbeCost cost() {
        return new ProbeCost(products, nanoseconds / NANOSECONDS);
    }
}
