package org.brink.networks.file;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Choice;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.spi.data.DatasetProvider;

/**
 * What data sets of labelled images have in common: classes, numbers of examples, normalisation. The first examples of
 * the chosen classes are taken, in the order of the files; targets are one-hot over the chosen classes.
 */
abstract class ImageTask implements DatasetProvider {

    static final Parameter<List<Long>> CLASSES = Parameter.integers("classes",
            "The classes to take; the i-th of them is the i-th entry of the one-hot targets.")
            .withRange(Range.closed(0, 9)).withDefault(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
    static final Parameter<Long> EXAMPLES = Parameter.integer("examples",
            "Number of training examples: the first of the chosen classes in the order of the files.")
            .withRange(Range.closed(1, 60_000)).withDefault(5000L);
    static final Parameter<Long> TEST_EXAMPLES = Parameter.integer("testExamples",
            "Number of test examples, from the files for tests; 0 holds nothing back.")
            .withRange(Range.closed(0, 10_000)).withDefault(0L);
    static final Parameter<String> NORMALISATION = Parameter.choice("normalisation", "How pixels become inputs.",
            new Choice("standard", "each channel minus its mean over its standard deviation, both over the chosen"
                    + " training examples"),
            new Choice("unit", "divided by 255, so that they lie in [0, 1]"),
            new Choice("raw", "as they are, 0 to 255")).withDefault("standard");

    private static final double WHITE = 255;

    /** The parameter for the folder of the files. */
    abstract Parameter<String> folder();

    /** Opens the files, of the training or of the test examples. */
    abstract ImageSource open(NamedFile folder, boolean test) throws IOException;

    @Override
    public final Schema schema() {
        return Schema.of(folder(), CLASSES, EXAMPLES, TEST_EXAMPLES, NORMALISATION);
    }

    @Override
    public final DataSplit create(Settings settings, CreationContext context) {
        NamedFile folder = NamedFile.ofData(folder().name(), settings.get(folder()), context);
        List<Long> classes = settings.get(CLASSES);
        if (classes.isEmpty() || classes.stream().distinct().count() < classes.size()) {
            throw new InvalidInput(new Problem("objective.params.data.params." + CLASSES.name(),
                    Problem.show(classes), "at least one class and none twice"));
        }
        Dataset train = load(folder, false, classes, settings.get(EXAMPLES).intValue(), EXAMPLES.name());
        int held = settings.get(TEST_EXAMPLES).intValue();
        Optional<Dataset> test = held == 0 ? Optional.empty()
                : Optional.of(load(folder, true, classes, held, TEST_EXAMPLES.name()));
        normalise(settings.get(NORMALISATION), train, test);
        return new DataSplit(train, test);
    }

    private Dataset load(NamedFile folder, boolean test, List<Long> classes, int count, String parameter) {
        try (ImageSource source = open(folder, test)) {
            List<Integer> shape = source.shape();
            int pixels = shape.stream().reduce(1, Math::multiplyExact);
            double[] x = new double[Math.multiplyExact(count, pixels)];
            double[] y = new double[count * classes.size()];
            int taken = 0;
            while (taken < count && source.next()) {
                int target = classes.indexOf((long) source.label());
                if (target >= 0) {
                    source.pixels(x, taken * pixels);
                    y[taken * classes.size() + target] = 1;
                    taken++;
                }
            }
            if (taken < count) {
                throw new InvalidInput(new Problem("objective.params.data.params." + parameter,
                        Integer.toString(count), "at most " + taken + ", as many as the files in " + folder.name()
                        + " hold of the chosen classes"));
            }
            return new Dataset(count, shape, List.of(classes.size()), x, y);
        } catch (IOException e) {
            throw folder.wrong("an error (" + e.getMessage() + ")", "files that can be read");
        }
    }

    /** The arrays are still nobody else's. */
    private static void normalise(String rule, Dataset train, Optional<Dataset> test) {
        if (rule.equals("raw")) {
            return;
        }
        int channels = train.inputShape().get(2);
        double[] mean = new double[channels];
        double[] deviation = new double[channels];
        Arrays.fill(deviation, WHITE);
        if (rule.equals("standard")) {
            statistics(train.x(), mean, deviation);
        }
        apply(train.x(), mean, deviation);
        test.ifPresent(data -> apply(data.x(), mean, deviation));
    }

    private static void statistics(double[] x, double[] mean, double[] deviation) {
        int channels = mean.length;
        int perChannel = x.length / channels;
        for (int c = 0; c < channels; c++) {
            double sum = 0;
            for (int i = c; i < x.length; i += channels) {
                sum += x[i];
            }
            mean[c] = sum / perChannel;
            double squares = 0;
            for (int i = c; i < x.length; i += channels) {
                squares += (x[i] - mean[c]) * (x[i] - mean[c]);
            }
            // a channel of one colour stays zero
            deviation[c] = squares == 0 ? 1 : Math.sqrt(squares / perChannel);
        }
    }

    private static void apply(double[] x, double[] mean, double[] deviation) {
        for (int i = 0; i < x.length; i++) {
            x[i] = (x[i] - mean[i % mean.length]) / deviation[i % mean.length];
        }
    }
}
