package org.brink.workbench.sweep;

import java.util.Optional;

/**
 * Who else works on a sweep.
 *
 * @param busy whether another process of this machine does
 * @param job the type of the engine that was told to and has not been attended to since
 */
record Standing(boolean busy, Optional<String> job) {

    /** Nobody. */
    static final Standing IDLE = new Standing(false, Optional.empty());

    /** Whether a person can attach to the job. */
    boolean attachable() {
        return !busy && job.isPresent();
    }
}
