/** The two parts of the Hessian of a loss of predictions: the Gauss-Newton part and the residual part. */
package org.brink.probes.curvature;
