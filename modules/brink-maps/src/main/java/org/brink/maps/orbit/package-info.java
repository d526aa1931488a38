/**
 * Trajectories of many cells. A {@link org.brink.maps.orbit.CellMaker} makes cells from an experiment and values of its
 * parameters; a {@link org.brink.maps.orbit.Tile} advances neighbouring cells, in lockstep where the objective can.
 */
package org.brink.maps.orbit;
