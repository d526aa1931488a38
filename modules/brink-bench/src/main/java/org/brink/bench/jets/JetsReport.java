package org.brink.bench.jets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.brink.api.experiment.Precision;

/**
 * Times derivatives of a network and the matrix products that they cannot avoid in turn, and prints their ratio, of
 * the best times and as the median over rounds: what everything else costs. Arguments: {@code large} or {@code tiny},
 * kernel ({@code openblas}, {@code vector} or {@code plain}), threads, rounds, precision ({@code float64} or
 * {@code float32}).
 */
public final class JetsReport {

    private final int rounds;
    private final int repeats;

    private JetsReport(int rounds, int repeats) {
        this.rounds = rounds;
        this.repeats = repeats;
    }

    /** Prints the table. */
    public static void main(String[] args) {
        boolean large = args.length == 0 || args[0].equals("large");
        String kernel = args.length > 1 ? args[1] : "openblas";
        int threads = args.length > 2 ? Integer.parseInt(args[2]) : Runtime.getRuntime().availableProcessors();
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 15;
        Precision precision = args.length > 4 ? Precision.find(args[4]).orElseThrow() : Precision.FLOAT64;
        MlpCase mlp = MlpCase.of(large ? "large" : "tiny", kernel, threads, precision);
        System.out.println(mlp.widths + " tanh, " + mlp.data.count() + " examples, " + precision.id() + ", "
                + mlp.kernel.arithmetic().kernel() + ", threads: " + mlp.kernel.arithmetic().threads());
        new JetsReport(rounds, large ? 1 : 5000).run(MlpTask.of(mlp));
    }

    private void run(List<MlpTask> tasks) {
        System.out.printf(Locale.ROOT, "%-26s %10s %10s %10s %10s %7s %8s %8s%n", "milliseconds", "best", "median",
                "bare best", "median", "ratio", "by round", "GFLOP/s");
        List<Products> products = tasks.stream().map(task -> task.bare().get()).toList();
        double[][] whole = new double[tasks.size()][rounds];
        double[][] bare = new double[tasks.size()][rounds];
        for (int round = -2; round < rounds; round++) {
            for (int i = 0; i < tasks.size(); i++) {
                double withAll = milliseconds(tasks.get(i).work());
                double alone = milliseconds(products.get(i)::run);
                if (round >= 0) {
                    whole[i][round] = withAll;
                    bare[i][round] = alone;
                }
            }
        }
        for (int i = 0; i < tasks.size(); i++) {
            double byRound = ratioByRound(whole[i], bare[i]);
            Arrays.sort(whole[i]);
            Arrays.sort(bare[i]);
            int middle = rounds / 2;
            System.out.printf(Locale.ROOT, "%-26s %10.4f %10.4f %10.4f %10.4f %7.3f %8.3f %8.1f%n",
                    tasks.get(i).name(), whole[i][0], whole[i][middle], bare[i][0], bare[i][middle],
                    whole[i][0] / bare[i][0], byRound,
                    products.get(i).flops() / bare[i][0] * 1e-6);
        }
    }

    /** The median of the ratios of neighbours in time, which a machine that slows down for a while hurts least. */
    private static double ratioByRound(double[] whole, double[] bare) {
        double[] ratios = new double[whole.length];
        Arrays.setAll(ratios, i -> whole[i] / bare[i]);
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    private double milliseconds(Runnable work) {
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            work.run();
        }
        return (System.nanoTime() - start) * 1e-6 / repeats;
    }
}
