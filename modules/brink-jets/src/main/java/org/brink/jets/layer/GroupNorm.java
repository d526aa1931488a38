package org.brink.jets.layer;

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
        int places = image.height() * image.width();
        int channels = image.channels();
        int share = channels / groups;
        Tensor gathered = image.tensor().gather(image.examples() * groups, places * share, (row, column) ->
                (row / groups * places + column / share) * channels + row % groups * share + column % share);
        Tensor back = Standardize.rows(gathered).gather(image.examples() * places, channels, (row, channel) ->
                ((row / places * groups + channel / share) * places + row % places) * share + channel % share);
        return image.with(Standardize.shifted(Standardize.scaled(back, weight), bias));
    }
}
