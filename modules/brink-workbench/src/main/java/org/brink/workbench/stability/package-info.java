/** The window that shows where a descent with momentum is stable: region, edge and roots. */
package org.brink.workbench.stability;
