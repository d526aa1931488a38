package org.brink.jets.net;

import java.util.List;
import org.brink.jets.layer.Image;
import org.brink.jets.layer.LayerNorm;
import org.brink.jets.layer.Linear;
import org.brink.jets.layer.PatchEmbedding;
import org.brink.jets.layer.Positions;
import org.brink.jets.layer.Scope;
import org.brink.jets.layer.Sequence;
import org.brink.jets.layer.TransformerBlock;
import org.brink.jets.tensor.Pointwise;
import org.brink.jets.tensor.Tensor;

/**
 * A vision transformer (Dosovitskiy et al. 2021) without class token: patches are embedded, learned positions added,
 * blocks applied, and the normalised result averaged over patches.
 *
 * <p>Blocks: {@code pos_embed [patches, features]}; {@code patch_embed.weight [features, channels, patch, patch]},
 * {@code patch_embed.bias}; {@code layers.<i>.…} as in {@link TransformerBlock}; {@code norm.weight},
 * {@code norm.bias}; {@code head.weight [outputs, features]}, {@code head.bias}.
 *
 * @param image height, width and channels of the input
 * @param patch height and width of a patch, which tile the image
 * @param features numbers at each patch, a multiple of the number of heads
 * @param depth number of blocks
 * @param hidden width between the two dense layers of a block
 * @param activation between them
 * @param outputs number of outputs
 */
public record VisionTransformer(List<Integer> image, int patch, int features, int depth, int heads, int hidden,
        Pointwise activation, int outputs) implements Architecture {

    public VisionTransformer {
        image = List.copyOf(image);
    }

    @Override
    public int inputs() {
        return image.get(0) * image.get(1) * image.get(2);
    }

    @Override
    public Tensor build(Scope scope, Tensor x) {
        int patches = image.get(0) / patch * (image.get(1) / patch);
        Positions positions = new Positions(scope, "pos_embed", patches, features);
        PatchEmbedding embedding = new PatchEmbedding(scope.in("patch_embed"), image.get(2), features, patch);
        Image input = new Image(x, x.rows(), image.get(0), image.get(1), image.get(2));
        Sequence current = positions.apply(embedding.apply(input));
        for (int i = 0; i < depth; i++) {
            current = new TransformerBlock(scope.in("layers." + i), features, heads, hidden, activation, false)
                    .apply(current);
        }
        Tensor normal = new LayerNorm(scope.in("norm"), features).apply(current.tensor());
        return new Linear(scope.in("head"), features, outputs, true).apply(current.with(normal).mean());
    }
}
