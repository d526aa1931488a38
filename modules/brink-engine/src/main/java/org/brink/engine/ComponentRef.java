package org.brink.engine;

import java.util.Optional;
import org.brink.api.component.ComponentKind;
import org.brink.spi.MissingComponents;
import org.openide.util.Lookup;

/**
 * A component of a run, for messages.
 *
 * @param kind its kind
 * @param type its type
 * @param path where it stands in the experiment
 */
record ComponentRef(ComponentKind kind, String type, String path) {

    /** The component with the plugin that brought it, if it is known to have come with one. */
    String named() {
        for (MissingComponents origins : Lookup.getDefault().lookupAll(MissingComponents.class)) {
            Optional<String> plugin = origins.plugin(kind, type);
            if (plugin.isPresent()) {
                return this + " of the plugin " + plugin.get();
            }
        }
        return toString();
    }

    @Override
    public String toString() {
        return (kind == ComponentKind.STOP ? "stop rule" : kind.id()) + " " + type;
    }
}
