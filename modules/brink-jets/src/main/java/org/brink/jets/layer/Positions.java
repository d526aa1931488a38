package org.brink.jets.layer;

import org.brink.jets.tensor.Tensor;

/** A learned vector added to each step: a block {@code [length, features]}. */
public final class Positions {

    private final Tensor weight;

    /** Declares the block under the given name. */
    public Positions(Scope scope, String name, int length, int features) {
        this.weight = scope.weight(name, length, features);
    }

    /** Adds the vectors. */
    public Sequence apply(Sequence x) {
        Tensor moved = x.flatten().plus(weight.repeatRow(x.examples()));
        return x.with(moved.reshape(x.features()));
    }
}
