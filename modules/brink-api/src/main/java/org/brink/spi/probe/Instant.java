package org.brink.spi.probe;

import java.util.List;
import org.brink.spi.process.ObservedProcess;

/** One instant of a run: all processes prepared, none committed. Reused from step to step; do not keep it. */
public interface Instant {

    /** Index of the step, from 0. */
    long step();

    /** Time in optimizer steps. */
    double time();

    /** The process that the probe watches; for a probe of the whole run, the first process. */
    ObservedProcess process();

    /** All processes of the run in order, also those that are not present. */
    List<? extends ObservedProcess> processes();
}
