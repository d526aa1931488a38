package org.brink.engine.check;

import java.util.Locale;

/** How a comparison ended; the later the worse. */
public enum Verdict {
    /** The error is within the tolerance. */
    PASSED,
    /** The error is not within the tolerance, but neither is the uncertainty of the differences compared with. */
    UNRESOLVED,
    /** The error is beyond the tolerance and beyond what the differences leave uncertain. */
    FAILED;

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
