package org.brink.spi;

import java.util.Optional;
import org.brink.api.component.ComponentKind;

/** Knows where components come from that are not installed. Registered as a service; any number may be. */
public interface MissingComponents {

    /**
     * How to get a component that an experiment names.
     *
     * @param type its name in experiment files
     * @return one sentence for people, without a full stop; empty if nothing is known about it
     */
    Optional<String> advice(ComponentKind kind, String type);
}
