package org.brink.engine.check;

import java.util.Optional;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Objective;

/** Names of single coordinates. */
public final class Coordinates {

    private Coordinates() {
    }

    /** The block that a coordinate belongs to; empty if the objective's blocks leave it out. */
    public static Optional<Block> block(Objective objective, int coordinate) {
        return objective.blocks().stream()
                .filter(block -> coordinate >= block.offset() && coordinate - block.offset() < block.size())
                .findFirst();
    }

    /** A coordinate by its block and its place there, such as {@code layer1.weight[3][0]}. */
    public static String name(Objective objective, int coordinate) {
        return block(objective, coordinate).map(block -> name(block, coordinate - block.offset()))
                .orElse("coordinate " + coordinate);
    }

    private static String name(Block block, int place) {
        StringBuilder indices = new StringBuilder();
        int rest = place;
        for (int axis = block.shape().size() - 1; axis >= 0; axis--) {
            int extent = block.shape().get(axis);
            indices.insert(0, "[" + rest % extent + "]");
            rest /= extent;
        }
        return block.name() + indices;
    }
}
