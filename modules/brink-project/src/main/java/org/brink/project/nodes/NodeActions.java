package org.brink.project.nodes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.Action;
import org.openide.util.Utilities;

/** The actions of nodes: what is registered in a folder of the layer, then what every such node can do. */
final class NodeActions {

    private NodeActions() {
    }

    static List<? extends Action> registered(String kind) {
        return Utilities.actionsForPath("Brink/Nodes/" + kind + "/Actions");
    }

    /** Registered actions, a separator, and the given ones; null among them is a separator. */
    static Action[] with(String kind, Action... more) {
        List<Action> actions = new ArrayList<>(registered(kind));
        if (!actions.isEmpty()) {
            actions.add(null);
        }
        actions.addAll(Arrays.asList(more));
        return actions.toArray(Action[]::new);
    }

    /** What a double click does: the first registered action. */
    static Optional<Action> first(String kind) {
        return registered(kind).stream().filter(action -> action != null).findFirst().map(Action.class::cast);
    }
}
