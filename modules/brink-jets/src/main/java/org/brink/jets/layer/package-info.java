/**
 * Layers composed from operations, in the manner of PyTorch modules: a constructor declares blocks of weights in a
 * {@link org.brink.jets.layer.Scope}, {@code apply} unrolls the layer. To add a layer, write one such class; all
 * derivatives follow from those of the operations.
 */
package org.brink.jets.layer;
