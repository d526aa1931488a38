/** The Components window: everything that is installed, what it is, and putting it into an experiment. */
package org.brink.project.palette;
