/** Comparisons of runs: what differs in their experiments, how far apart their trajectories are. */
package org.brink.store.comparison;
