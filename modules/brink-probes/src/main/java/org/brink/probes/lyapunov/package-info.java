/** The largest Lyapunov exponent of an optimizer, from its tangent map. */
package org.brink.probes.lyapunov;
