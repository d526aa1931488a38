package org.brink.spi;

import java.util.Optional;
import org.brink.api.component.ComponentKind;

/** Knows where components come from that Brink does not bring itself. Registered as a service; any number may be. */
public interface MissingComponents {

    /**
     * How to get a component that an experiment names.
     *
     * @param type its name in experiment files
     * @return one sentence for people, without a full stop; empty if nothing is known about it
     */
    Optional<String> advice(ComponentKind kind, String type);

    /**
     * The plugin that brought a component which is installed, or was.
     *
     * @param type its name in experiment files
     * @return the name of the plugin for people; empty if it is not known to come with one
     */
    default Optional<String> plugin(ComponentKind kind, String type) {
        return Optional.empty();
    }
}
