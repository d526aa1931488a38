/**
 * Sweeps: grids of runs over the axes of an experiment. {@link org.brink.sweeps.SweepPlan} enumerates the cells,
 * {@link org.brink.sweeps.SweepTask} works on them, {@link org.brink.sweeps.SweepFolder} is where the results are, and
 * {@link org.brink.sweeps.SweepTable} what they are.
 */
package org.brink.sweeps;
