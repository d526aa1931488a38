package org.brink.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.brink.spi.objective.Block;
import org.brink.spi.objective.Objective;

/**
 * Random directions that respect the scale of weights (Li, Xu, Taylor, Studer and Goldstein 2018, section 4): Gaussian,
 * and every filter of a direction as long as that filter of the weights. A filter is what has the same index on the
 * first axis of a block; a block with one axis, such as biases, counts as one filter.
 */
final class RandomSpan {

    private RandomSpan() {
    }

    static SpannedPlane at(double[] point, Objective objective, int rank, long seed) {
        Random random = new Random(seed);
        List<double[]> directions = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int d = 0; d < rank; d++) {
            double[] direction = new double[point.length];
            for (int i = 0; i < direction.length; i++) {
                direction[i] = random.nextGaussian();
            }
            for (Block block : objective.blocks()) {
                int filters = block.shape().size() > 1 ? block.shape().get(0) : 1;
                int length = block.size() / filters;
                for (int f = 0; f < filters; f++) {
                    scale(direction, point, block.offset() + f * length, length);
                }
            }
            directions.add(direction);
            labels.add("random direction " + (d + 1) + ", filter-normalised");
        }
        return new SpannedPlane(new Plane(point.clone(), directions), labels, List.of());
    }

    private static void scale(double[] direction, double[] point, int from, int length) {
        double factor = norm(point, from, length) / norm(direction, from, length);
        for (int i = from; i < from + length; i++) {
            direction[i] *= factor;
        }
    }

    private static double norm(double[] values, int from, int length) {
        double sum = 0;
        for (int i = from; i < from + length; i++) {
            sum += values[i] * values[i];
        }
        return Math.sqrt(sum);
    }
}
