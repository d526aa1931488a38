/** Progressive sharpening: how gradient descent changes the sharpness, and what holds it at the edge. */
package org.brink.probes.progressive;
