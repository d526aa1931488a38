package org.brink.spi.stop;

import java.util.Optional;
import org.brink.spi.probe.Instant;

/** A condition that ends a run. Checked at every step, after all probes; must be cheap. */
@FunctionalInterface
public interface StopRule {

    /** Why the run should end at this instant, as a sentence for people; empty to go on. */
    Optional<String> check(Instant at);
}
