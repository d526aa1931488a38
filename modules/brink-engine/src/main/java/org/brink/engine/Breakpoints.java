package org.brink.engine;

/** What becomes of the wish of a detector to pause the run. */
public enum Breakpoints {
    /** The run pauses, for somebody who can let it go on. */
    PAUSE,
    /** The event is kept and the run goes on. */
    IGNORE,
    /** The run ends. */
    STOP
}
