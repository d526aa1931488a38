/** Bifurcation diagrams and maps in the workbench: asking for them, watching them grow, zooming, picking values. */
package org.brink.workbench.map;
