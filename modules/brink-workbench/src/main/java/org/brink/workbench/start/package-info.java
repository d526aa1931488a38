/** The start page: what to do next. */
package org.brink.workbench.start;
