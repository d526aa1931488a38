/** The actions of the workbench: on experiments, runs and comparisons, wherever they are selected. */
package org.brink.workbench.action;
