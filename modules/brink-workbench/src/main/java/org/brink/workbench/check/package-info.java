/** Checks of the derivatives of an experiment: carried out in the background, shown in a window of their own. */
package org.brink.workbench.check;
