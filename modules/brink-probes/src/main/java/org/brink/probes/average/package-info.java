/** Ergodic averages along a trajectory: of the iterates, and of what a model predicts. */
package org.brink.probes.average;
