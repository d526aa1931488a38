package org.brink.networks.data;

import java.util.List;
import java.util.Random;
import org.brink.api.component.Citation;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.networks.Chaos;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** Orthogonal or Gaussian inputs, and the outputs of a quadratic network. */
@ServiceProvider(service = DatasetProvider.class, position = 520)
public final class QuadraticTeacherProvider implements DatasetProvider {

    static final Parameter<Long> INPUTS = size("inputs", "Number of inputs d; at least the number of examples if these "
            + "are orthogonal.", 100);
    static final Parameter<Long> WIDTH = size("width", "Number m of hidden units of the teacher; 1 for the targets of "
            + "phase retrieval.", 25);
    static final Parameter<Boolean> ORTHOGONAL = Parameter.flag("orthogonal", "Whether the inputs to train on are "
            + "orthogonal to each other, in random directions and of length √d; standard normal otherwise, as those "
            + "held back always are.").withDefault(true);
    static final Parameter<Double> NOISE = Parameter.real("noise",
            "Standard deviation of the Gaussian noise added to every target.")
            .withRange(Range.NON_NEGATIVE).withDefault(0.0);

    private static Parameter<Long> size(String name, String doc, long value) {
        return Parameter.integer(name, doc).withRange(Range.closed(1, 10_000)).withDefault(value);
    }

    @Override
    public String type() {
        return "quadratic-teacher";
    }

    @Override
    public String displayName() {
        return "Quadratic teacher";
    }

    @Override
    public String summary() {
        return "y = Σⱼ ½(vⱼ·x)²/(d√m) for standard normal vⱼ, on inputs that may be orthogonal, plus noise.";
    }

    @Override
    public List<Citation> citations() {
        return List.of(Chaos.CITATION);
    }

    @Override
    public Schema schema() {
        return Schema.of(Generated.POINTS.withDefault(80L), INPUTS, WIDTH, ORTHOGONAL, NOISE, Generated.TEST_POINTS);
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        Random random = context.random(type());
        int points = settings.get(Generated.POINTS).intValue();
        int inputs = settings.get(INPUTS).intValue();
        int width = settings.get(WIDTH).intValue();
        boolean orthogonal = settings.get(ORTHOGONAL);
        if (orthogonal && points > inputs) {
            throw new InvalidInput(new Problem("objective.params.data.params.points", Integer.toString(points),
                    "at most the number of inputs, " + inputs + ", or \"orthogonal\": false"));
        }
        double[][] teacher = Teachers.matrix(width, inputs, random);
        double[][] chosen = new double[points][inputs];
        for (double[] input : chosen) {
            draw(input, random);
        }
        if (orthogonal) {
            Orthogonal.columns(chosen);
        }
        double noise = settings.get(NOISE);
        int[] left = {points};
        return Generated.split(points, settings.get(Generated.TEST_POINTS), List.of(inputs), List.of(1),
                (index, x, y) -> {
                    if (left[0] > 0) {
                        left[0]--;
                        System.arraycopy(chosen[index], 0, x, 0, inputs);
                    } else {
                        draw(x, random);
                    }
                    y[0] = target(teacher, x) + noise * random.nextGaussian();
                });
    }

    private static void draw(double[] x, Random random) {
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextGaussian();
        }
    }

    /** The entries of the teacher have variance 1/d already. */
    private static double target(double[][] teacher, double[] x) {
        double sum = 0;
        for (double h : Teachers.times(teacher, x)) {
            sum += 0.5 * h * h;
        }
        return sum / Math.sqrt(teacher.length);
    }
}
