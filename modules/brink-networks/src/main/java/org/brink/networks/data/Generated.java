package org.brink.networks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;

/** What generated data sets have in common. */
final class Generated {

    static final Parameter<Long> POINTS = Parameter.integer("points", "Number of examples to train on.")
            .withRange(Range.closed(1, 1_000_000)).withDefault(100L);
    static final Parameter<Long> TEST_POINTS = Parameter.integer("testPoints",
            "Number of further examples that are held back; drawn after the others, which do not depend on them.")
            .withRange(Range.closed(0, 1_000_000)).withDefault(0L);

    /** Writes one example into arrays of zeros; called in the order of the examples. */
    @FunctionalInterface
    interface Example {
        void write(int index, double[] x, double[] y);
    }

    private Generated() {
    }

    /** Examples to train on, then those held back. */
    static DataSplit split(long points, long testPoints, List<Integer> inputShape, List<Integer> outputShape,
            Example example) {
        Dataset train = examples((int) points, inputShape, outputShape, example);
        return new DataSplit(train, testPoints == 0 ? Optional.empty()
                : Optional.of(examples((int) testPoints, inputShape, outputShape, example)));
    }

    private static Dataset examples(int count, List<Integer> inputShape, List<Integer> outputShape, Example example) {
        int inputs = inputShape.stream().reduce(1, Math::multiplyExact);
        int outputs = outputShape.stream().reduce(1, Math::multiplyExact);
        double[] allX = new double[Math.multiplyExact(count, inputs)];
        double[] allY = new double[Math.multiplyExact(count, outputs)];
        for (int i = 0; i < count; i++) {
            double[] x = new double[inputs];
            double[] y = new double[outputs];
            example.write(i, x, y);
            System.arraycopy(x, 0, allX, i * inputs, inputs);
            System.arraycopy(y, 0, allY, i * outputs, outputs);
        }
        return new Dataset(count, inputShape, outputShape, allX, allY);
    }

    /** {@link #POINTS}, those of a task, {@link #TEST_POINTS}. */
    static List<Parameter<?>> parameters(Parameter<?>... task) {
        List<Parameter<?>> all = new ArrayList<>();
        all.add(POINTS);
        all.addAll(List.of(task));
        all.add(TEST_POINTS);
        return all;
    }
}
