/** The two-step map of the minimalist example, whose period doubling and chaos gradient descent leaves again. */
package org.brink.objectives.twostep;
