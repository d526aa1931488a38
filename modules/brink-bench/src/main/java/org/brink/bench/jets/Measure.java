package org.brink.bench.jets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.brink.api.experiment.Precision;

/**
 * Times Brink's derivatives, one measurement for each line on standard input, as {@code pytorch/measure.py} does for
 * PyTorch, so that {@code pytorch/compare.py} can ask both in turn. Arguments: kernel ({@code openblas} or
 * {@code plain}) and threads. A line names a case ({@code large} or {@code tiny}), a precision and a task; the answer
 * is the milliseconds of one evaluation. The task {@code peak} does everything once and answers with the peak of
 * resident memory in MB.
 */
public final class Measure {

    private static final int TINY_REPEATS = 2000;

    private Measure() {
    }

    /** Answers until the line {@code quit}. */
    public static void main(String[] args) throws IOException {
        Map<String, MlpCase> cases = new LinkedHashMap<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null && !line.equals("quit"); line = in.readLine()) {
            String[] words = line.split(" ");
            String key = words[0] + ' ' + words[1];
            if (!cases.containsKey(key)) {
                // one case at a time, so that peaks of memory are its own
                cases.clear();
                cases.put(key, make(words[0], args, Precision.find(words[1]).orElseThrow()));
            }
            MlpCase mlp = cases.get(key);
            int repeats = words[0].equals("large") ? 1 : TINY_REPEATS;
            System.out.println(words[2].equals("peak") ? peak(mlp) : time(task(mlp, words[2]), repeats));
        }
    }

    private static MlpCase make(String name, String[] args, Precision precision) {
        var kernel = MlpCase.kernel(args[0], Integer.parseInt(args[1]));
        MlpCase mlp = name.equals("large") ? MlpCase.large(kernel, precision) : MlpCase.tiny(kernel, precision);
        mlp.move();
        return mlp;
    }

    private static Runnable task(MlpCase mlp, String name) {
        double[] u = mlp.directions[0];
        double[][] out = mlp.results;
        return switch (name) {
            case "gradient" -> () -> {
                mlp.move();
                mlp.at.gradient(out[0]);
            };
            case "product" -> () -> {
                mlp.move();
                mlp.at.hessianTimes(u, out[0]);
            };
            case "product-kept" -> () -> mlp.at.hessianTimes(u, out[0]);
            case "six-kept" -> () -> mlp.at.hessianTimes(MlpCase.DIRECTIONS, mlp.directions, out);
            case "third" -> () -> {
                mlp.move();
                mlp.at.gradient(out[0]);
                mlp.at.secondAndThird(u, out[1], out[2]);
            };
            default -> throw new IllegalArgumentException("no task " + name);
        };
    }

    private static String time(Runnable work, int repeats) {
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            work.run();
        }
        return String.format(Locale.ROOT, "%.6f", (System.nanoTime() - start) / 1e6 / repeats);
    }

    private static String peak(MlpCase mlp) throws IOException {
        task(mlp, "third").run();
        task(mlp, "six-kept").run();
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmHWM"))
                .findFirst().orElseThrow();
        return String.valueOf(Double.parseDouble(line.replaceAll("\\D", "")) / 1024);
    }
}
