/** Derivatives of networks, and the matrix products that they cannot avoid. */
package org.brink.bench.jets;
