package org.brink.spi.probe;

import java.util.List;
import org.brink.api.component.CreationContext;
import org.brink.spi.objective.Objective;

/** What a probe is made from. */
public interface ProbeContext {

    /** The objective that all processes share. */
    Objective objective();

    /** A copy of the initial point. */
    double[] initialPoint();

    /** The names of all processes of the run, in order. */
    List<String> processes();

    /** Folder, seed and planned number of steps. */
    CreationContext creation();
}
