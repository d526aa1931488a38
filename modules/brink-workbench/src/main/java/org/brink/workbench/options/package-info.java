/** The settings of the workbench in the Options window. */
package org.brink.workbench.options;
