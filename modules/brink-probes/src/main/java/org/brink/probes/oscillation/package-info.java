/** The oscillation about the midpoints of a process, along its sharpest directions. */
package org.brink.probes.oscillation;
