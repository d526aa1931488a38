package org.brink.probes;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.Dataset;
import org.brink.testkit.fixture.TanhRegression;
import org.brink.testkit.numeric.Vectors;

/** A small classification on seeded data, signs as targets. */
public final class ObjectiveWithData {

    /** Inputs of an example; the dimension of the objective. */
    public static final int INPUTS = 3;

    private ObjectiveWithData() {
    }

    /** Eight examples to train on, five held back. */
    public static TanhRegression regression() {
        return new TanhRegression(split());
    }

    /** The examples. */
    public static DataSplit split() {
        return new DataSplit(examples(8, 1), Optional.of(examples(5, 2)));
    }

    private static Dataset examples(int count, long seed) {
        Random random = new Random(seed);
        double[] x = Vectors.gaussian(count * INPUTS, random);
        double[] y = IntStream.range(0, count)
                .mapToDouble(i -> x[i * INPUTS] + 0.5 * random.nextGaussian() > 0 ? 1 : -1).toArray();
        return Dataset.ofVectors(count, INPUTS, 1, x, y);
    }
}
