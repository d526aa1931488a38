/**
 * Landscape slices: loss, gradient norm and sharpness on lines and planes through the weights of runs, with the
 * trajectories projected onto them. A {@link org.brink.landscape.SliceTask} computes a
 * {@link org.brink.landscape.Slice}; {@link org.brink.landscape.SliceFolder} stores it beside the runs, in the format
 * that {@code docs/slices.md} describes.
 */
package org.brink.landscape;
