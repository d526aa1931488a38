package org.brink.jets.layer;

import org.brink.jets.float64.graph.Node;
import org.brink.jets.float64.op.Add;
import org.brink.jets.float64.op.Broadcast;

/** A learned vector added to each step: a block {@code [length, features]}. */
public final class Positions {

    private final Scope scope;
    private final Node weight;

    /** Declares the block under the given name. */
    public Positions(Scope scope, String name, int length, int features) {
        this.scope = scope;
        this.weight = scope.weight(name, length, features);
    }

    /** Adds the vectors. */
    public Sequence apply(Sequence x) {
        Node row = Entries.reshape(scope.graph(), x.node(), x.length() * x.features());
        Node moved = Add.add(scope.graph(), row, Broadcast.row(scope.graph(), weight, x.examples()));
        return x.with(Entries.reshape(scope.graph(), moved, x.features()));
    }
}
