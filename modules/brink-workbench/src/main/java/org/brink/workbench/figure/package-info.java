/** Saves charts as figures. */
package org.brink.workbench.figure;
