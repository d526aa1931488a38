/**
 * Charts on the screen: pictures drawn in the background, one step cursor and one range of steps for all charts
 * of a board.
 */
package org.brink.workbench.canvas;
