/** Curvature along the directions that a process takes: its gradient and its update. */
package org.brink.probes.direction;
