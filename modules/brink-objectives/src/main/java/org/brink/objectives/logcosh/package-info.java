/** The convex loss log cosh of a product, on which trajectories of gradient descent align. */
package org.brink.objectives.logcosh;
