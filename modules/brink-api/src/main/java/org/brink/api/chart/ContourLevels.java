package org.brink.api.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chooses the values at which level sets are drawn. */
public final class ContourLevels {

    private static final int MOST = 14;
    private static final double LEAST_SHARE = 1e-3;
    private static final double[][] PER_DECADE = {
        {1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8}, {1, 1.5, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}};

    private ContourLevels() {
    }

    /**
     * Round levels between the smallest and the largest values of a grid: equal ratios apart where the function is
     * nowhere negative, equal differences apart elsewhere. Values that are not finite do not count; the outermost 2 %
     * on each side do not either, so that one steep corner does not take all levels.
     */
    public static double[] of(double[][] values) {
        double[] sorted = Arrays.stream(values).flatMapToDouble(Arrays::stream).filter(Double::isFinite).sorted()
                .toArray();
        if (sorted.length == 0) {
            return new double[0];
        }
        double low = sorted[sorted.length / 50];
        double high = sorted[sorted.length - 1 - sorted.length / 50];
        if (sorted[0] >= 0 && high > 0) {
            low = Math.max(low, high * LEAST_SHARE);
            if (high / low >= 3) {
                return logarithmic(low, high);
            }
        }
        return high > low ? linear(low, high) : new double[0];
    }

    private static double[] logarithmic(double low, double high) {
        double[] levels = new double[0];
        for (double[] multiples : PER_DECADE) {
            levels = inDecades(low, high, multiples);
            if (levels.length <= MOST) {
                return levels;
            }
        }
        return levels;
    }

    private static double[] inDecades(double low, double high, double[] multiples) {
        List<Double> levels = new ArrayList<>();
        for (int k = (int) Math.floor(Math.log10(low)); k <= Math.log10(high); k++) {
            for (double m : multiples) {
                double level = m * Math.pow(10, k);
                if (level >= low && level <= high) {
                    levels.add(level);
                }
            }
        }
        return levels.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] linear(double low, double high) {
        double raw = (high - low) / MOST;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = 10 * power;
        for (double nice : new double[] {5, 2, 1}) {
            if (nice * power >= raw) {
                step = nice * power;
            }
        }
        List<Double> levels = new ArrayList<>();
        for (double k = Math.ceil(low / step); k * step <= high; k++) {
            levels.add(k * step);
        }
        return levels.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
