/** The start page, and opening projects from the command line. */
package org.brink.workbench.start;
