/** Draws charts in the colours and the font of the look and feel. */
package org.brink.workbench.draw;
