package org.brink.networks;

import java.util.List;
import org.brink.api.component.ComponentSpec;
import org.brink.api.parameter.Parameter;
import org.brink.api.parameter.Range;
import org.brink.api.parameter.Settings;
import org.brink.jets.net.Architecture;
import org.brink.jets.net.VisionTransformer;
import org.brink.spi.data.Dataset;
import org.brink.spi.objective.ObjectiveProvider;
import org.openide.util.lookup.ServiceProvider;

/** Vision transformers on images. */
@ServiceProvider(service = ObjectiveProvider.class, position = 1200)
public final class VisionTransformerProvider extends NetworkProvider {

    static final Parameter<Long> PATCH = Parameter.integer("patch",
            "Height and width of the patches, which tile the image.")
            .withRange(Range.closed(1, 512)).withDefault(4L);
    static final Parameter<Long> FEATURES = Parameter.integer("features",
            "Numbers at each patch, a multiple of the number of heads.")
            .withRange(Range.closed(1, 100_000)).withDefault(16L);
    static final Parameter<Long> DEPTH = Parameter.integer("depth", "Number of blocks of attention and dense layers.")
            .withRange(Range.closed(1, 1000)).withDefault(2L);
    static final Parameter<Long> HEADS = Parameter.integer("heads", "Number of attention heads.")
            .withRange(Range.closed(1, 1000)).withDefault(2L);
    static final Parameter<Long> HIDDEN = Parameter.integer("hidden",
            "Width between the two dense layers of a block.")
            .withRange(Range.closed(1, 100_000)).withDefault(32L);
    static final Parameter<String> ACTIVATION = Parameter.choice("activation",
            "The function between the two dense layers of a block.", Names.activations()).withDefault("gelu");

    @Override
    public String type() {
        return "vit";
    }

    @Override
    public String displayName() {
        return "Vision transformer";
    }

    @Override
    public String summary() {
        return "Patches of images through blocks of attention and dense layers with layer normalisation, then"
                + " averaged.";
    }

    @Override
    protected ComponentSpec defaultData() {
        return ComponentSpec.of("gaussian-images");
    }

    @Override
    protected List<Parameter<?>> shape() {
        return List.of(PATCH, FEATURES, DEPTH, HEADS, HIDDEN, ACTIVATION);
    }

    @Override
    protected Architecture architecture(Settings settings, Dataset data) {
        List<Integer> image = DataShape.image(data);
        int patch = settings.get(PATCH).intValue();
        if (image.get(0) % patch != 0 || image.get(1) % patch != 0) {
            throw DataShape.unfitParameter("patch", patch,
                    "a divisor of the extents of the images, " + image.get(0) + " × " + image.get(1));
        }
        int features = settings.get(FEATURES).intValue();
        int heads = settings.get(HEADS).intValue();
        if (features % heads != 0) {
            throw DataShape.unfitParameter("heads", heads, "a divisor of the number of features, " + features);
        }
        return new VisionTransformer(image, patch, features, settings.get(DEPTH).intValue(), heads,
                settings.get(HIDDEN).intValue(), Names.activation(settings.get(ACTIVATION)), data.outputs());
    }
}
