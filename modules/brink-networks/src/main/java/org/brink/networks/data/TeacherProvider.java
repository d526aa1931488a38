package org.brink.networks.data;

import java.util.List;
import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.jets.tensor.Pointwise;
import org.brink.networks.Names;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** Gaussian inputs and the outputs of a random network with one hidden layer. */
@ServiceProvider(service = DatasetProvider.class, position = 510)
public final class TeacherProvider implements DatasetProvider {

    static final Parameter<Long> INPUTS = size("inputs", "Number of inputs d.", 10);
    static final Parameter<Long> WIDTH = size("width", "Number m of hidden units of the teacher.", 5);
    static final Parameter<Long> OUTPUTS = size("outputs", "Number of outputs.", 1);
    static final Parameter<String> ACTIVATION = Parameter.choice("activation",
            "The function φ of the teacher; entries of U have variance 1/d, those of V 1/m.", Names.activations())
            .withDefault("tanh");
    static final Parameter<Double> NOISE = Parameter.real("noise",
            "Standard deviation of the Gaussian noise added to every output.")
            .withRange(Range.NON_NEGATIVE).withDefault(0.0);

    private static Parameter<Long> size(String name, String doc, long value) {
        return Parameter.integer(name, doc).withRange(Range.closed(1, 10_000)).withDefault(value);
    }

    @Override
    public String type() {
        return "teacher";
    }

    @Override
    public String displayName() {
        return "Teacher network";
    }

    @Override
    public String summary() {
        return "x standard normal, y = Vφ(Ux) for a random teacher network, plus noise.";
    }

    @Override
    public Schema schema() {
        return new Schema(Generated.parameters(INPUTS, WIDTH, OUTPUTS, ACTIVATION, NOISE));
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        Random random = context.random(type());
        int inputs = settings.get(INPUTS).intValue();
        int width = settings.get(WIDTH).intValue();
        int outputs = settings.get(OUTPUTS).intValue();
        double noise = settings.get(NOISE);
        Pointwise activation = Names.activation(settings.get(ACTIVATION));
        double[][] first = Teachers.matrix(width, inputs, random);
        double[][] second = Teachers.matrix(outputs, width, random);
        return Generated.split(settings.get(Generated.POINTS), settings.get(Generated.TEST_POINTS), List.of(inputs),
                List.of(outputs), (index, x, y) -> {
                    for (int i = 0; i < inputs; i++) {
                        x[i] = random.nextGaussian();
                    }
                    double[] hidden = new double[width];
                    activation.float64().value(Teachers.times(first, x), 0, width, hidden, new double[width]);
                    double[] out = Teachers.times(second, hidden);
                    for (int i = 0; i < outputs; i++) {
                        y[i] = out[i] + noise * random.nextGaussian();
                    }
                });
    }
}
