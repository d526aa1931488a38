/**
 * Layers composed from operations, in the manner of PyTorch modules: a constructor declares blocks of weights in a
 * {@link org.brink.jets.layer.Scope}, {@code apply} unrolls the layer with methods of
 * {@link org.brink.jets.tensor.Tensor}. To add a layer, write one such class; all derivatives follow from those of the
 * operations, in every number format.
 */
package org.brink.jets.layer;
