package org.brink.bench.jets;

import java.util.List;
import java.util.Random;

/**
 * Seeded Gaussian examples of one class each, two points and some directions: what every side of a comparison starts
 * from.
 *
 * @param widths of the layers, from inputs to outputs
 * @param x examples × inputs
 * @param y examples × outputs, a single 1 in each row
 * @param points weights, those of a layer (outputs × inputs) before its biases
 * @param directions likewise
 */
public record MlpData(List<Integer> widths, double[] x, double[] y, double[][] points, double[][] directions) {

    /** How many directions there are. */
    public static final int DIRECTIONS = 6;

    /**
     * One of the two networks.
     *
     * @param name {@code large} for that of issue and documentation, {@code tiny} for one where calls cost more than
     *     arithmetic
     */
    public static MlpData of(String name) {
        return name.equals("large") ? make(List.of(3072, 200, 200, 10), 5000) : make(List.of(2, 20, 20, 1), 50);
    }

    private static MlpData make(List<Integer> widths, int examples) {
        Random random = new Random(1);
        int outputs = widths.get(widths.size() - 1);
        double[] y = new double[examples * outputs];
        for (int i = 0; i < examples; i++) {
            y[i * outputs + random.nextInt(outputs)] = 1;
        }
        double[] x = gaussian(random, examples * widths.get(0), 1);
        int n = 0;
        for (int i = 1; i < widths.size(); i++) {
            n += widths.get(i) * (widths.get(i - 1) + 1);
        }
        double scale = 1 / Math.sqrt(widths.get(0));
        double[][] points = {gaussian(random, n, scale), gaussian(random, n, scale)};
        double[][] directions = new double[DIRECTIONS][];
        for (int i = 0; i < DIRECTIONS; i++) {
            directions[i] = gaussian(random, n, 1 / Math.sqrt(n));
        }
        return new MlpData(widths, x, y, points, directions);
    }

    private static double[] gaussian(Random random, int length, double scale) {
        double[] out = new double[length];
        for (int i = 0; i < length; i++) {
            out[i] = scale * random.nextGaussian();
        }
        return out;
    }

    /** How many examples there are. */
    public int examples() {
        return x.length / widths.get(0);
    }

    /** How many outputs there are. */
    public int outputs() {
        return widths.get(widths.size() - 1);
    }
}
