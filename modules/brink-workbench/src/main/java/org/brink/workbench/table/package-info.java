/** The table of all runs of the open projects. */
package org.brink.workbench.table;
