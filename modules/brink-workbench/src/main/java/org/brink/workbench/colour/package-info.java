/** The one colour that each run has in every window. */
package org.brink.workbench.colour;
