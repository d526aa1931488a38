/** Comparisons: several runs in the same charts, overlaid or side by side, and the document that remembers them. */
package org.brink.workbench.compare;
