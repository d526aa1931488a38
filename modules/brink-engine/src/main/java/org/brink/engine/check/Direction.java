package org.brink.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Objective;

/**
 * A direction of length one.
 *
 * @param name for people
 * @param vector the direction
 */
record Direction(String name, double[] vector) {

    /** Random directions in all coordinates, then one inside each block where there are several. */
    static List<Direction> random(Objective objective, int count, Random random) {
        List<Direction> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(inside(objective, 0, objective.dimension(), "random direction " + (i + 1), random));
        }
        List<Block> blocks = objective.blocks();
        if (blocks.size() > 1) {
            for (Block block : blocks) {
                all.add(inside(objective, block.offset(), block.size(), "random direction in " + block.name(),
                        random));
            }
        }
        return all;
    }

    /** The directions of the coordinates. */
    static Direction axis(Objective objective, int coordinate) {
        double[] vector = new double[objective.dimension()];
        vector[coordinate] = 1;
        return new Direction(Coordinates.name(objective, coordinate), vector);
    }

    private static Direction inside(Objective objective, int offset, int size, String name, Random random) {
        double[] vector = new double[objective.dimension()];
        double sum = 0;
        for (int i = offset; i < offset + size; i++) {
            vector[i] = random.nextGaussian();
            sum += vector[i] * vector[i];
        }
        for (int i = offset; i < offset + size; i++) {
            vector[i] /= Math.sqrt(sum);
        }
        return new Direction(name, vector);
    }
}
