/** Sharpness in norms that are not Euclidean, for methods that descend in them. */
package org.brink.probes.norm;
