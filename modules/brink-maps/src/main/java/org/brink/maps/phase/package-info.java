/** Phases of trajectories (monotonic, catapult, periodic, chaotic, divergent), and the borders between them. */
package org.brink.maps.phase;
