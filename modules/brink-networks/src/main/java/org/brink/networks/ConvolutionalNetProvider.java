package org.brink.networks;

import java.util.List;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.ConvolutionalNet;
import org.brink.jets.tensor.Patching;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Convolutional networks on images. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1100)
public final class ConvolutionalNetProvider extends NetworkProvider {

    static final Parameter<List<Long>> CHANNELS = Parameter.integers("channels",
            "Channels of the convolutions, from the input on; an empty list makes a linear model.")
            .withRange(Range.closed(1, 10_000)).withDefault(List.of(8L, 8L));
    static final Parameter<Long> KERNEL_SIZE = Parameter.integer("kernelSize",
            "Height and width of the kernels; zero padding is half of that, rounded down.")
            .withRange(Range.closed(1, 64)).withDefault(3L);
    static final Parameter<Long> POOL = Parameter.integer("pool",
            "Height and width of the squares that are averaged after each convolution; 1 for none.")
            .withRange(Range.closed(1, 64)).withDefault(2L);
    static final Parameter<String> ACTIVATION = Parameter.choice("activation",
            "The function after every convolution.", Names.activations()).withDefault("tanh");

    @Override
    public String type() {
        return "cnn";
    }

    @Override
    public String displayName() {
        return "Convolutional network";
    }

    @Override
    public String summary() {
        return "Convolution, activation and average pooling in turn, then a dense layer, on images.";
    }

    @Override
    protected ComponentSpec defaultData() {
        return ComponentSpec.of("gaussian-images");
    }

    @Override
    protected List<Parameter<?>> shape() {
        return List.of(CHANNELS, KERNEL_SIZE, POOL, ACTIVATION);
    }

    @Override
    protected Architecture architecture(Settings settings, Dataset data) {
        List<Integer> image = DataShape.image(data);
        List<Integer> channels = settings.get(CHANNELS).stream().map(Long::intValue).toList();
        int kernel = settings.get(KERNEL_SIZE).intValue();
        int pool = settings.get(POOL).intValue();
        int extent = Math.min(image.get(0), image.get(1));
        for (int i = 0; i < channels.size(); i++) {
            extent = Patching.extent(extent, kernel, 1, kernel / 2) / pool;
        }
        if (extent < 1) {
            throw DataShape.unfit("images of " + image.get(0) + " × " + image.get(1) + " pixels",
                    "images that are large enough for " + channels.size() + " poolings by " + pool);
        }
        return new ConvolutionalNet(image, channels, kernel, pool, Names.activation(settings.get(ACTIVATION)),
                data.outputs());
    }
}
