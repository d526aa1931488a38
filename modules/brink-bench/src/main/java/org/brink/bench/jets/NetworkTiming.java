package org.brink.bench.jets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.brink.api.experiment.Precision;
import org.brink.jets.kernel.Kernels;
import org.brink.jets.loss.CrossEntropy;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.ConvolutionalNet;
import org.brink.jets.net.MambaNet;
import org.brink.jets.net.NetworkObjective;
import org.brink.jets.net.RecurrentNet;
import org.brink.jets.net.ResidualNet;
import org.brink.jets.net.SequenceShape;
import org.brink.jets.net.SequenceTransformer;
import org.brink.jets.net.VisionTransformer;
import org.brink.jets.tensor.Pointwise;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.Evaluation;

/**
 * Times derivatives of networks other than the multilayer perceptron, one measurement for each line on standard input;
 * {@code pytorch/architectures.py} asks it and PyTorch in turn. Argument: threads. A line names an architecture, a
 * precision and a task; the answer is the milliseconds of one evaluation.
 */
public final class NetworkTiming {

    private static final int DIRECTIONS = 6;
    private static final int CLASSES = 10;
    private static final List<Integer> IMAGE = List.of(32, 32, 3);
    private static final SequenceShape TOKENS = new SequenceShape(16, 10, CLASSES, false);
    private static final double SPREAD = 0.05;

    private final Evaluation at;
    private final double[][] points;
    private final double[][] directions;
    private final double[][] results;
    private int current;

    private NetworkTiming(String name, Precision precision, int threads) {
        Architecture architecture = architecture(name);
        int examples = examples(name);
        Random random = new Random(1);
        double[] x = new double[examples * architecture.inputs()];
        if (isOfImages(name)) {
            fill(x, random, 1);
        } else {
            for (int i = 0; i < x.length; i += TOKENS.features()) {
                x[i + random.nextInt(TOKENS.features())] = 1;
            }
        }
        double[] y = new double[examples * CLASSES];
        for (int i = 0; i < y.length; i += CLASSES) {
            y[i + random.nextInt(CLASSES)] = 1;
        }
        Dataset data = Dataset.ofVectors(examples, architecture.inputs(), CLASSES, x, y);
        at = new NetworkObjective(architecture, data, new CrossEntropy(), Kernels.openBlas(threads).orElseThrow(),
                examples, precision).newEvaluation();
        int n = at.dimension();
        points = new double[2][n];
        directions = new double[DIRECTIONS][n];
        results = new double[DIRECTIONS][n];
        for (double[] point : points) {
            fill(point, random, SPREAD);
        }
        for (double[] direction : directions) {
            fill(direction, random, SPREAD);
        }
        at.moveTo(points[0]);
    }

    private static void fill(double[] out, Random random, double scale) {
        for (int i = 0; i < out.length; i++) {
            out[i] = scale * random.nextGaussian();
        }
    }

    private static Architecture architecture(String name) {
        return switch (name) {
            case "cnn" -> new ConvolutionalNet(IMAGE, List.of(32, 32), 3, 2, Pointwise.TANH, CLASSES);
            case "resnet" -> new ResidualNet(IMAGE, List.of(16, 32), 1, 4, Pointwise.RELU, CLASSES);
            case "vit" -> new VisionTransformer(IMAGE, 4, 64, 2, 4, 128, Pointwise.GELU, CLASSES);
            case "sequence-transformer" -> new SequenceTransformer(TOKENS, 64, 2, 4, 128, Pointwise.GELU, true);
            case "lstm" -> new RecurrentNet(TOKENS, RecurrentNet.CellType.LSTM, 64, 1);
            case "gru" -> new RecurrentNet(TOKENS, RecurrentNet.CellType.GRU, 64, 1);
            case "mamba" -> new MambaNet(TOKENS, 32, 2, 64, 8, 2, 4);
            default -> throw new IllegalArgumentException("no architecture " + name);
        };
    }

    private static boolean isOfImages(String name) {
        return List.of("cnn", "resnet", "vit").contains(name);
    }

    private static int examples(String name) {
        return name.equals("resnet") ? 100 : isOfImages(name) ? 250 : 500;
    }

    /** Answers until the line {@code quit}. */
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String key = "";
        NetworkTiming timing = null;
        for (String line = in.readLine(); line != null && !line.equals("quit"); line = in.readLine()) {
            String[] words = line.split(" ");
            if (!key.equals(words[0] + words[1])) {
                key = words[0] + words[1];
                timing = new NetworkTiming(words[0], Precision.find(words[1]).orElseThrow(), Integer.parseInt(args[0]));
            }
            long start = System.nanoTime();
            timing.evaluate(words[2]);
            System.out.println(String.format(Locale.ROOT, "%.6f", (System.nanoTime() - start) / 1e6));
        }
    }

    private void evaluate(String task) {
        if (!task.endsWith("-kept")) {
            current = 1 - current;
            at.moveTo(points[current]);
        }
        switch (task) {
            case "gradient" -> at.gradient(results[0]);
            case "product", "product-kept" -> at.hessianTimes(directions[0], results[0]);
            case "six" -> at.hessianTimes(DIRECTIONS, directions, results);
            case "third" -> {
                at.gradient(results[0]);
                at.secondAndThird(directions[0], results[1], results[2]);
            }
            default -> throw new IllegalArgumentException("no task " + task);
        }
    }
}
