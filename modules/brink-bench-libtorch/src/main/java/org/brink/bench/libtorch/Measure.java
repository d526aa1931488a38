package org.brink.bench.libtorch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.brink.bench.jets.MlpData;
import org.brink.bench.jets.Peak;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.global.torch;

/**
 * Times derivatives of libtorch, one measurement for each line on standard input, with the tasks of
 * {@code pytorch/measure.py} and the data of {@link org.brink.bench.jets.Measure}. Argument: threads. Tasks that end in
 * {@code -result} answer with a number that tells whether both compute the same, see there.
 */
public final class Measure {

    private static final int TINY_REPEATS = 200;

    private String name = "";
    private TorchMlp mlp;

    private Measure() {
    }

    /** Answers until the line {@code quit}. */
    public static void main(String[] args) throws IOException {
        torch.set_num_threads(Integer.parseInt(args[0]));
        Measure measure = new Measure();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null && !line.equals("quit"); line = in.readLine()) {
            String[] words = line.split(" ");
            measure.use(words[0], words[1]);
            System.out.println(measure.answer(words[2], words[0].equals("large") ? 1 : TINY_REPEATS));
        }
    }

    private void use(String network, String precision) {
        String wanted = network + ' ' + precision;
        if (!name.equals(wanted)) {
            name = wanted;
            mlp = new TorchMlp(MlpData.of(network), precision.equals("float32"), network.equals("large"));
            // lets go of the numbers in the heap, so that they are no part of a peak of memory
            System.gc();
        }
    }

    private String answer(String task, int repeats) throws IOException {
        return switch (task) {
            case "gradient" -> time(mlp::gradientAnew, repeats);
            case "product" -> time(mlp::productAnew, repeats);
            case "third" -> time(mlp::thirdAnew, repeats);
            case "six_reusing" -> time(mlp::sixReusing, repeats);
            case "six_recomputing" -> time(mlp::sixRecomputing, repeats);
            case "product_reusing" -> {
                mlp.keep();
                yield time(mlp::productReusing, repeats);
            }
            case "peak" -> {
                time(mlp::thirdAnew, 1);
                time(mlp::sixReusing, 1);
                yield String.valueOf(Peak.megabytes());
            }
            case "value-result" -> result(() -> mlp.valueAnew().item_double());
            case "gradient-result" -> result(() -> mlp.along(mlp.gradientAnew()));
            case "product-result" -> result(() -> mlp.along(mlp.productAnew()));
            case "third-result" -> result(() -> mlp.along(mlp.thirdAnew()));
            default -> throw new IllegalArgumentException("no task " + task);
        };
    }

    private interface Result {
        double get();
    }

    private String result(Result result) {
        mlp.head(1);
        PointerScope scope = new PointerScope();
        String line = String.valueOf(result.get());
        scope.close();
        return line;
    }

    private static String time(Runnable work, int repeats) {
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            PointerScope scope = new PointerScope();
            work.run();
            scope.close();
        }
        return String.format(Locale.ROOT, "%.6f", (System.nanoTime() - start) / 1e6 / repeats);
    }
}
