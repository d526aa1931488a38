/**
 * The sharpest directions of a process, solved once at an instant for all probes that need them. A probe states what it
 * needs when it is made; the solve then meets the strictest demand of the run.
 */
package org.brink.probes.tracking;
