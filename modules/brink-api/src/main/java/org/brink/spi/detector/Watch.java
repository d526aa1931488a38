package org.brink.spi.detector;

import org.brink.spi.probe.Instant;

/**
 * One instant as a detector sees it: the processes, {@link #process} being the one that it watches, and what probes
 * have measured on that one. Reused from step to step; do not keep it.
 */
public interface Watch extends Instant {

    /** Whether a scalar channel of the watched process was measured at this instant. */
    boolean measured(String channel);

    /**
     * What was measured.
     *
     * @throws IllegalArgumentException if it was not {@linkplain #measured measured} at this instant
     */
    double value(String channel);
}
