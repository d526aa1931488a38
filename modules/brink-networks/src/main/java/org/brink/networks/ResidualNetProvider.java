package org.brink.networks;

import java.util.List;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.ResidualNet;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Residual networks with group normalisation on images. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1110)
public final class ResidualNetProvider extends NetworkProvider {

    static final Parameter<List<Long>> CHANNELS = Parameter.integers("channels",
            "Channels of the stages; every stage but the first halves height and width.")
            .withRange(Range.closed(1, 10_000)).withDefault(List.of(4L, 8L));
    static final Parameter<Long> BLOCKS = Parameter.integer("blocks", "Residual blocks in each stage.")
            .withRange(Range.closed(1, 1000)).withDefault(1L);
    static final Parameter<Long> GROUPS = Parameter.integer("groups",
            "Groups of channels that are normalised together; a divisor of all channels.")
            .withRange(Range.closed(1, 10_000)).withDefault(2L);
    static final Parameter<String> ACTIVATION = Parameter.choice("activation",
            "The function after normalisations and sums.", Names.activations()).withDefault("relu");

    @Override
    public String type() {
        return "resnet";
    }

    @Override
    public String displayName() {
        return "Residual network";
    }

    @Override
    public String summary() {
        return "A convolution, stages of residual blocks with group normalisation, the mean over the image, a"
                + " dense layer.";
    }

    @Override
    protected ComponentSpec defaultData() {
        return ComponentSpec.of("gaussian-images");
    }

    @Override
    protected List<Parameter<?>> shape() {
        return List.of(CHANNELS, BLOCKS, GROUPS, ACTIVATION);
    }

    @Override
    protected Architecture architecture(Settings settings, Dataset data) {
        List<Integer> image = DataShape.image(data);
        List<Integer> channels = settings.get(CHANNELS).stream().map(Long::intValue).toList();
        int groups = settings.get(GROUPS).intValue();
        if (channels.isEmpty()) {
            throw DataShape.unfitParameter("channels", channels, "at least one stage");
        }
        if (channels.stream().anyMatch(count -> count % groups != 0)) {
            throw DataShape.unfitParameter("groups", groups, "a divisor of all channels " + channels);
        }
        return new ResidualNet(image, channels, settings.get(BLOCKS).intValue(), groups,
                Names.activation(settings.get(ACTIVATION)), data.outputs());
    }
}
