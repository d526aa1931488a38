package org.brink.networks.data;

import java.util.List;
import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.InvalidInput;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Problem;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** Linear regression whose inputs are whitened, so that the problem of every output is perfectly conditioned. */
@ServiceProvider(service = DatasetProvider.class, position = 500)
public final class LinearOrthonormalProvider implements DatasetProvider {

    static final Parameter<Long> INPUTS = size("inputs", "Number of inputs d, at most the number of examples.", 10);
    static final Parameter<Long> OUTPUTS = size("outputs", "Number of outputs.", 5);
    static final Parameter<Double> NOISE = Parameter.real("noise",
            "Standard deviation of the Gaussian noise added to every output; entries of W have variance 1/d.")
            .withRange(Range.NON_NEGATIVE).withDefault(0.0);

    private static Parameter<Long> size(String name, String doc, long value) {
        return Parameter.integer(name, doc).withRange(Range.closed(1, 10_000)).withDefault(value);
    }

    @Override
    public String type() {
        return "linear-orthonormal";
    }

    @Override
    public String displayName() {
        return "Linear targets, orthonormal inputs";
    }

    @Override
    public String summary() {
        return "Inputs with XᵀX/points = 1, targets Wx for a random matrix W, plus noise.";
    }

    @Override
    public Schema schema() {
        return Schema.of(Generated.POINTS, INPUTS, OUTPUTS, NOISE);
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        Random random = context.random(type());
        int points = settings.get(Generated.POINTS).intValue();
        int inputs = settings.get(INPUTS).intValue();
        int outputs = settings.get(OUTPUTS).intValue();
        double noise = settings.get(NOISE);
        if (points < inputs) {
            throw new InvalidInput(new Problem("objective.params.data.params.points", String.valueOf(points),
                    "at least the number of inputs, " + inputs));
        }
        double[][] features = new double[inputs][points];
        for (double[] feature : features) {
            for (int i = 0; i < points; i++) {
                feature[i] = random.nextGaussian();
            }
        }
        Orthogonal.columns(features);
        double[][] teacher = Teachers.matrix(outputs, inputs, random);
        return Generated.split(points, 0, List.of(inputs), List.of(outputs), (index, x, y) -> {
            for (int i = 0; i < inputs; i++) {
                x[i] = features[i][index];
            }
            double[] out = Teachers.times(teacher, x);
            for (int i = 0; i < outputs; i++) {
                y[i] = out[i] + noise * random.nextGaussian();
            }
        });
    }
}
