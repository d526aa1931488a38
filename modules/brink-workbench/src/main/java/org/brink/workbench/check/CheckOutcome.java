package org.brink.workbench.check;

import java.util.Objects;
import org.brink.engine.StartingPoint;
import org.brink.engine.check.CheckReport;

/** How a check ended. */
sealed interface CheckOutcome {

    /**
     * All comparisons were made.
     *
     * @param start what was checked, and where
     * @param report what came of it
     */
    record Done(StartingPoint start, CheckReport report) implements CheckOutcome {

        public Done {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(report, "report");
        }
    }

    /** A person ended it. */
    record Cancelled() implements CheckOutcome {
    }

    /**
     * The objective or its initial point cannot be made, or failed.
     *
     * @param message one line for each problem
     */
    record Impossible(String message) implements CheckOutcome {
    }
}
