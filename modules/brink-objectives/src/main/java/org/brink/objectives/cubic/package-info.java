/** The one-dimensional objective on which gradient descent is the cubic map, from stability to chaos. */
package org.brink.objectives.cubic;
