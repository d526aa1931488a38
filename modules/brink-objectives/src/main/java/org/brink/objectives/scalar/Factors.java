package org.brink.objectives.scalar;

import java.util.List;
import java.util.stream.IntStream;
import org.brink.spi.objective.Block;

/** Names of the factors of a product. */
final class Factors {

    private Factors() {
    }

    /** One block for each of the factors w0, w1 … */
    static List<Block> blocks(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Block("w" + i, i, List.of(1))).toList();
    }
}
