/** Sweeps in the workbench: starting them, following them, and the window with their cells. */
package org.brink.workbench.sweep;
