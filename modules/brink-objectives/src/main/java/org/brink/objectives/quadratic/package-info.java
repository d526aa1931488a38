/** Quadratic forms of given spectrum: the objectives on which stability thresholds are exact. */
package org.brink.objectives.quadratic;
