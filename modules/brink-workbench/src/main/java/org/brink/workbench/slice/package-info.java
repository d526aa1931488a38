/** Landscape slices through runs: asking what to compute, computing it in the background, showing it on the board. */
package org.brink.workbench.slice;
