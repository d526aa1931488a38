package org.brink.sweeps;

/** Which cells of a sweep are to be run. */
public enum Selection {
    /** Those without result, and those whose run failed. */
    UNFINISHED,
    /** Those without result. */
    MISSING,
    /** Those whose run failed. */
    FAILED
}
