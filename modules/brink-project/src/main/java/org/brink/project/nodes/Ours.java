package org.brink.project.nodes;

import java.util.Arrays;
import java.util.Optional;
import org.openide.nodes.Node;
import org.openide.util.Lookup;
import org.openide.util.lookup.AbstractLookup;
import org.openide.util.lookup.InstanceContent;
import org.openide.util.lookup.ProxyLookup;

/** Finds Brink's own nodes behind the filters that windows put around nodes: each carries itself in its lookup. */
final class Ours {

    private final Node node;

    private Ours(Node node) {
        this.node = node;
    }

    /** The node of this module that a node of a window stands for. */
    static Optional<Node> of(Node shown) {
        return Optional.ofNullable(shown.getLookup().lookup(Ours.class)).map(ours -> ours.node);
    }

    /** A lookup in which {@link #mark} can put the node itself. */
    static Lookup lookup(InstanceContent content, Lookup... more) {
        AbstractLookup own = new AbstractLookup(content);
        if (more.length == 0) {
            return own;
        }
        Lookup[] all = Arrays.copyOf(more, more.length + 1);
        all[more.length] = own;
        return new ProxyLookup(all);
    }

    /** Puts the node into its lookup. */
    static void mark(InstanceContent content, Node node) {
        content.add(new Ours(node));
    }
}
