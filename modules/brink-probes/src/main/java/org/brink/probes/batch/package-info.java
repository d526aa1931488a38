/** What minibatches see of the curvature. */
package org.brink.probes.batch;
