package org.brink.bench.spectral;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brink.api.component.CreationContext;
import org.brink.api.experiment.Precision;
import org.brink.networks.MlpProvider;
import org.brink.networks.file.WeightsFileProvider;
import org.brink.spectral.EigenOptions;
import org.brink.spectral.EigenTracker;
import org.brink.spectral.Eigenpairs;
import org.brink.spectral.HessianOperator;
import org.brink.spi.objective.Evaluation;
import org.brink.spi.objective.Objective;

/**
 * Follows the largest eigenvalues of the Hessian at every step of gradient descent on a tanh network, and says what it
 * cost, next to Lanczos from scratch at every so many steps. Usage:
 *
 * <pre>  TrackingCost FOLDER HIDDEN,... STEPSIZE FROM TO COUNT ACCURACY COLD-EVERY</pre>
 *
 * <p>The folder holds {@code problem.npz} with arrays x and y and {@code weights.npy}; {@code pytorch/tracking.py}
 * makes them, runs this class and measures the same with PyTorch. Prints one line for each step: step, loss, largest
 * and least eigenvalue, products, seconds, and where measured products, seconds and largest difference of the cold
 * solve.
 */
public final class TrackingCost {

    private TrackingCost() {
    }

    /** Runs; see above. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]).toAbsolutePath();
        List<Long> hidden = Stream.of(args[1].split(",")).map(Long::valueOf).toList();
        double stepSize = Double.parseDouble(args[2]);
        int from = Integer.parseInt(args[3]);
        int to = Integer.parseInt(args[4]);
        int count = Integer.parseInt(args[5]);
        double accuracy = Double.parseDouble(args[6]);
        int every = Integer.parseInt(args[7]);
        CreationContext context = new CreationContext(folder, 0, to, Precision.FLOAT64);
        MlpProvider provider = new MlpProvider();
        Objective objective = provider.create(provider.schema().resolve(Map.of("hidden", hidden, "data",
                Map.of("type", "npz", "params", Map.of("file", "problem.npz")))), context);
        WeightsFileProvider init = new WeightsFileProvider();
        double[] w = init.create(objective, init.schema().resolve(Map.of("file", "weights.npy")), context);
        System.out.println("# dimension " + w.length + ", " + objective.arithmetic());
        EigenTracker tracker = new EigenTracker(w.length, EigenOptions.largest(count).withAccuracy(accuracy));
        HessianOperator hessian = new HessianOperator(w.length);
        Evaluation evaluation = objective.newEvaluation();
        double[] gradient = new double[w.length];
        for (int step = 0; step < to; step++) {
            evaluation.moveTo(w);
            evaluation.gradient(gradient);
            if (step >= from) {
                long start = System.nanoTime();
                Eigenpairs pairs = tracker.solve(hessian.at(evaluation));
                double seconds = (System.nanoTime() - start) * 1e-9;
                String line = String.format(Locale.ROOT, "%d %.6g %.6g %.6g %d %.4f", step, evaluation.value(),
                        pairs.value(0), pairs.value(count - 1), pairs.products(), seconds);
                if ((step - from) % every == every - 1) {
                    line += cold(hessian, pairs, count, accuracy);
                }
                System.out.println(line);
            }
            for (int i = 0; i < w.length; i++) {
                w[i] -= stepSize * gradient[i];
            }
        }
    }

    private static String cold(HessianOperator hessian, Eigenpairs pairs, int count, double accuracy) {
        long start = System.nanoTime();
        ColdLanczos.Result cold = new ColdLanczos(count, accuracy).solve(hessian);
        double seconds = (System.nanoTime() - start) * 1e-9;
        double[] exact = new ColdLanczos(count, 1e-12).solve(hessian).values();
        return String.format(Locale.ROOT, " %d %.4f %.1e %.1e", cold.products(), seconds,
                difference(exact, pairs.values(), count), difference(exact, cold.values(), count));
    }

    private static double difference(double[] exact, double[] values, int count) {
        return IntStream.range(0, count).mapToDouble(i -> Math.abs(exact[i] - values[i])).max().orElseThrow()
                / Math.abs(exact[0]);
    }
}
