/** The coordinates in which the minimalist example is solved. */
package org.brink.probes.zhu;
