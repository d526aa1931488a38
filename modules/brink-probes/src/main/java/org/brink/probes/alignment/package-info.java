/** How gradient and update lie to each other and to the sharpest directions. */
package org.brink.probes.alignment;
