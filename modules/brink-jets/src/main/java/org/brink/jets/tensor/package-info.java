/**
 * How networks are written down: tensors that know their shape, and what can be done with them. Nothing here knows in
 * which number format a network will compute, so that one description serves all of them.
 *
 * <p>A layer only calls methods of {@link org.brink.jets.tensor.Tensor}. The tensors it gets come from the
 * {@link org.brink.jets.tensor.Operations} of a number format, which unroll what is described into something that runs.
 * An elementwise function is a {@link org.brink.jets.tensor.Pointwise}, written once for arrays of double precision; an
 * operation that cannot be composed of those here is a {@link org.brink.jets.tensor.Primitive}.
 */
package org.brink.jets.tensor;
