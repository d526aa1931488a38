package org.brink.jets.layer;

/** Cuts images into squares and maps each to a vector: a convolution whose stride is its size. */
public final class PatchEmbedding {

    private final Convolution convolution;

    /**
     * Declares {@code weight [features, channels, patch, patch]} and {@code bias [features]}.
     *
     * @param patch height and width of a square
     */
    public PatchEmbedding(Scope scope, int channels, int features, int patch) {
        this.convolution = new Convolution(scope, channels, features, patch, patch, 0, true);
    }

    /** Applies the layer; squares follow one another row by row. */
    public Sequence apply(Image image) {
        Image out = convolution.apply(image);
        return new Sequence(out.tensor(), out.examples(), out.height() * out.width());
    }
}
