package org.brink.networks.data;

import java.util.List;
import java.util.Random;
import org.brink.api.component.CreationContext;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Schema;
import org.brink.api.parameter.Settings;
import org.brink.spi.data.DataSplit;
import org.brink.spi.data.DatasetProvider;
import org.openide.util.lookup.ServiceProvider;

/** A mixture of Gaussians in the form of images, one component for each class. */
@ServiceProvider(service = DatasetProvider.class, position = 300)
public final class GaussianImagesProvider implements DatasetProvider {

    static final Parameter<Long> HEIGHT = extent("height", "Number of rows of pixels.");
    static final Parameter<Long> WIDTH = extent("width", "Number of columns of pixels.");
    static final Parameter<Long> CHANNELS = Parameter.integer("channels", "Numbers at each pixel.")
            .withRange(Range.closed(1, 64)).withDefault(1L);
    static final Parameter<Long> CLASSES = Parameter.integer("classes",
            "Number of classes; examples take turns, so that classes are as even as they can be.")
            .withRange(Range.closed(1, 1000)).withDefault(4L);
    static final Parameter<Double> NOISE = Parameter.real("noise",
            "Standard deviation of the noise at every pixel; the images in the middle of classes have 1.")
            .withRange(Range.NON_NEGATIVE).withDefault(1.0);

    private static Parameter<Long> extent(String name, String doc) {
        return Parameter.integer(name, doc).withRange(Range.closed(1, 512)).withDefault(8L);
    }

    @Override
    public String type() {
        return "gaussian-images";
    }

    @Override
    public String displayName() {
        return "Gaussian mixture as images";
    }

    @Override
    public String summary() {
        return "Images of Gaussian noise around one random image for each class; one-hot targets.";
    }

    @Override
    public Schema schema() {
        return new Schema(Generated.parameters(HEIGHT, WIDTH, CHANNELS, CLASSES, NOISE));
    }

    @Override
    public DataSplit create(Settings settings, CreationContext context) {
        Random random = context.random(type());
        int classes = settings.get(CLASSES).intValue();
        double noise = settings.get(NOISE);
        List<Integer> shape = List.of(settings.get(HEIGHT).intValue(), settings.get(WIDTH).intValue(),
                settings.get(CHANNELS).intValue());
        double[][] middles = new double[classes][shape.get(0) * shape.get(1) * shape.get(2)];
        for (double[] middle : middles) {
            for (int i = 0; i < middle.length; i++) {
                middle[i] = random.nextGaussian();
            }
        }
        return Generated.split(settings.get(Generated.POINTS), settings.get(Generated.TEST_POINTS), shape,
                List.of(classes), (index, x, y) -> {
                    double[] middle = middles[index % classes];
                    for (int i = 0; i < x.length; i++) {
                        x[i] = middle[i] + noise * random.nextGaussian();
                    }
                    y[index % classes] = 1;
                });
    }
}
