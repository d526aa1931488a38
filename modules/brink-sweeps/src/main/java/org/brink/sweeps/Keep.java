package org.brink.sweeps;

import java.util.Optional;

/** Which cells of a sweep keep a run folder, beside their row in the table. */
public enum Keep {
    /** All of them. */
    ALL("all"),
    /** Those that failed, with the trace of the error; they are run a second time for it. */
    FAILED("failed"),
    /** None. */
    NONE("none");

    /** Sweeps with more cells than this keep no run folders unless told to. */
    public static final int MANY = 1000;

    private final String id;

    Keep(String id) {
        this.id = id;
    }

    /** The name in documents and on the command line. */
    public String id() {
        return id;
    }

    /** The choice of that name. */
    public static Optional<Keep> find(String id) {
        for (Keep keep : values()) {
            if (keep.id.equals(id)) {
                return Optional.of(keep);
            }
        }
        return Optional.empty();
    }

    /** What is kept of a sweep where nobody has chosen: everything while the folders stay countable. */
    public static Keep usual(int cells) {
        return cells <= MANY ? ALL : NONE;
    }
}
