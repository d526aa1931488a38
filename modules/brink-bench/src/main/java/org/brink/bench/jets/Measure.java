package org.brink.bench.jets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.brink.api.experiment.Precision;

/**
 * Times Brink's derivatives, one measurement for each line on standard input, as {@code pytorch/measure.py} does for
 * PyTorch, so that {@code pytorch/compare.py} can ask both in turn. Arguments: a kernel ({@code openblas},
 * {@code vector} or {@code plain}) and threads. A line names a case ({@code large} and so on), a precision and a task;
 * the answer is the milliseconds of one evaluation. A task whose name ends in {@code -bare} stands for the matrix
 * products alone. The task {@code peak} does everything once and answers with the peak of resident memory in MB. Tasks
 * that end in {@code -result} answer with the loss at the second point, or with the slope of gradient, product or third
 * derivative along the second direction, for comparing results.
 */
public final class Measure {

    private static final int TINY_REPEATS = 2000;
    private static final int TOY_REPEATS = 200_000;
    private static final String BARE = "-bare";
    private static final String RESULT = "-result";

    private final String[] options;
    private final Map<String, MlpCase> cases = new LinkedHashMap<>();
    private final Map<String, Runnable> tasks = new LinkedHashMap<>();
    private final ToyCase toy = new ToyCase();

    private Measure(String[] options) {
        this.options = options;
    }

    /** Answers until the line {@code quit}. */
    public static void main(String[] args) throws IOException {
        Measure measure = new Measure(args);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null && !line.equals("quit"); line = in.readLine()) {
            String[] words = line.split(" ");
            System.out.println(measure.answer(words[0], words[1], words[2]));
        }
    }

    private String answer(String name, String precision, String task) throws IOException {
        if (name.equals("toy")) {
            return time(toy::step, TOY_REPEATS);
        }
        MlpCase mlp = mlp(name, precision);
        if (task.equals("peak")) {
            return peak(mlp);
        }
        if (task.endsWith(RESULT)) {
            return String.valueOf(result(mlp, task.substring(0, task.length() - RESULT.length())));
        }
        Runnable work = tasks.computeIfAbsent(task, t -> work(mlp, t));
        return time(work, name.equals("large") ? 1 : TINY_REPEATS);
    }

    private static Runnable work(MlpCase mlp, String task) {
        return task.endsWith(BARE)
                ? MlpTask.find(mlp, task.substring(0, task.length() - BARE.length())).bare().get()::run
                : MlpTask.find(mlp, task).work();
    }

    private static double result(MlpCase mlp, String what) {
        mlp.at.moveTo(mlp.points[1]);
        double[] u = mlp.directions[0];
        double[] out = mlp.results[0];
        switch (what) {
            case "value" -> {
                return mlp.at.value();
            }
            case "gradient" -> mlp.at.gradient(out);
            case "product" -> mlp.at.hessianTimes(u, out);
            case "third" -> mlp.at.third(u, u, out);
            default -> throw new IllegalArgumentException("no result " + what);
        }
        double slope = 0;
        for (int i = 0; i < out.length; i++) {
            slope += out[i] * mlp.directions[1][i];
        }
        return slope;
    }

    private MlpCase mlp(String name, String precision) {
        String key = name + ' ' + precision;
        if (!cases.containsKey(key)) {
            // one case at a time, so that peaks of memory are its own
            cases.clear();
            tasks.clear();
            MlpCase mlp = MlpCase.of(name, options[0], Integer.parseInt(options[1]),
                    Precision.find(precision).orElseThrow());
            mlp.move();
            cases.put(key, mlp);
        }
        return cases.get(key);
    }

    private static String time(Runnable work, int repeats) {
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            work.run();
        }
        return String.format(Locale.ROOT, "%.6f", (System.nanoTime() - start) / 1e6 / repeats);
    }

    private static String peak(MlpCase mlp) throws IOException {
        mlp.move();
        mlp.at.gradient(mlp.results[0]);
        mlp.at.secondAndThird(mlp.directions[0], mlp.results[1], mlp.results[2]);
        mlp.at.hessianTimes(MlpCase.DIRECTIONS, mlp.directions, mlp.results);
        return String.valueOf(Peak.megabytes());
    }
}
