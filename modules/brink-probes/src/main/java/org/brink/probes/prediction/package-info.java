/** What flows predict of the oscillation about them, and what it really is: covariances, displacements, step sizes. */
package org.brink.probes.prediction;
