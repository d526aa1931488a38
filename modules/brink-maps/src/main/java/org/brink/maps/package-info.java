/**
 * What trajectories do over ranges of parameters and initial points: bifurcation diagrams
 * ({@link org.brink.maps.BifurcationTask}) and maps over two axes ({@link org.brink.maps.MapTask}), stored in the
 * folder {@code maps} of a project as {@code docs/maps.md} describes.
 */
package org.brink.maps;
