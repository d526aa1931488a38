package org.brink.engine;

import org.brink.api.component.ComponentKind;

/**
 * A component of a run, for messages.
 *
 * @param kind its kind
 * @param type its type
 * @param path where it stands in the experiment
 */
record ComponentRef(ComponentKind kind, String type, String path) {

    @Override
    public String toString() {
        return (kind == ComponentKind.STOP ? "stop rule" : kind.id()) + " " + type;
    }
}
