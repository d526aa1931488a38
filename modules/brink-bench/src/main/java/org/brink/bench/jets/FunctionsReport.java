package org.brink.bench.jets;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.brink.jets.tensor.Pointwise;

/**
 * Nanoseconds that elementwise functions take for each number, in both precisions: value with slope over a whole array,
 * and second and third derivative some entries at a time, as sweeps ask for them. Best of what fits into half a second;
 * arguments are normal with standard deviation 2.
 */
public final class FunctionsReport {

    private static final int COUNT = 1 << 14;
    private static final int TILE = 512;
    /** How long a part is repeated: large loops are compiled in the background meanwhile. */
    private static final long NANOSECONDS = 500_000_000;
    private static final int REPEATS = 12;
    private static final List<Pointwise> FUNCTIONS = List.of(Pointwise.TANH, Pointwise.SIGMOID, Pointwise.SILU,
            Pointwise.SOFTPLUS, Pointwise.ELU, Pointwise.GELU, Pointwise.RELU, Pointwise.HARDTANH,
            Pointwise.EXPONENTIAL, Pointwise.inverseRoot(1e-5));

    private FunctionsReport() {
    }

    /** Prints the table. */
    public static void main(String[] args) {
        System.out.printf(Locale.ROOT, "%-14s %25s %25s%n%-14s", "ns", "float64", "float32", "function");
        for (int i = 0; i < 2; i++) {
            System.out.printf(Locale.ROOT, " %8s %8s %8s", "value", "second", "third");
        }
        System.out.println();
        for (Pointwise function : FUNCTIONS) {
            System.out.printf(Locale.ROOT, "%-14s", function.name());
            print(inDouble(function));
            print(inSingle(function));
            System.out.println();
        }
    }

    private static void print(Runnable[] parts) {
        for (Runnable part : parts) {
            System.out.printf(Locale.ROOT, " %8.2f", best(part));
        }
    }

    private static double best(Runnable part) {
        double best = Double.POSITIVE_INFINITY;
        long end = System.nanoTime() + NANOSECONDS;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            for (int i = 0; i < REPEATS; i++) {
                part.run();
            }
            best = Math.min(best, (double) (System.nanoTime() - start) / REPEATS / COUNT);
        }
        return best;
    }

    private static Runnable[] inDouble(Pointwise pointwise) {
        org.brink.jets.float64.function.ScalarFunction function = pointwise.float64();
        double[] x = arguments(function.name());
        double[] y = new double[COUNT];
        double[] slope = new double[COUNT];
        double[] out = new double[COUNT];
        return new Runnable[] {
            () -> function.value(x, 0, COUNT, y, slope),
            () -> tiles(from -> function.curvature(x, y, slope, from, from + TILE, out)),
            () -> tiles(from -> function.jerk(x, y, slope, from, from + TILE, out))};
    }

    private static Runnable[] inSingle(Pointwise pointwise) {
        org.brink.jets.float32.function.ScalarFunction function = pointwise.float32();
        double[] wide = arguments(function.name());
        float[] x = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            x[i] = (float) wide[i];
        }
        float[] y = new float[COUNT];
        float[] slope = new float[COUNT];
        float[] out = new float[COUNT];
        return new Runnable[] {
            () -> function.value(x, 0, COUNT, y, slope),
            () -> tiles(from -> function.curvature(x, y, slope, from, from + TILE, out)),
            () -> tiles(from -> function.jerk(x, y, slope, from, from + TILE, out))};
    }

    private interface Tile {
        void from(int from);
    }

    private static void tiles(Tile tile) {
        for (int from = 0; from < COUNT; from += TILE) {
            tile.from(from);
        }
    }

    private static double[] arguments(String name) {
        Random random = new Random(1);
        double[] x = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            double normal = 2 * random.nextGaussian();
            x[i] = name.equals("inverse-root") ? Math.abs(normal) : normal;
        }
        return x;
    }
}
