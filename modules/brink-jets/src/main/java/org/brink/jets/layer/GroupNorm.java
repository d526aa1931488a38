package org.brink.jets.layer;

import java.util.Optional;
import org.brink.jets.tensor.Tensor;

/**
 * Group normalisation (Wu and He 2018): in every example, groups of neighbouring channels are normalised over the whole
 * grid; {@code weight [channels]} from ones, {@code bias [channels]}.
 */
public final class GroupNorm {

    private final int groups;
    private final Tensor weight;
    private final Tensor bias;

    /** Declares scale and shift; the number of groups divides that of channels. */
    public GroupNorm(Scope scope, int groups, int channels) {
        if (channels % groups != 0) {
            throw new IllegalArgumentException(channels + " channels cannot be cut into " + groups + " groups");
        }
        this.groups = groups;
        this.weight = scope.ones("weight", channels);
        this.bias = scope.weight("bias", channels);
    }

    /** Applies the layer. */
    public Image apply(Image image) {
        Tensor normal = image.places().normalize(image.height() * image.width(), groups, true);
        return image.with(normal.scaleShift(weight, Optional.of(bias)));
    }
}
