/** Probes of the whole run, which compare its processes at the same instant. */
package org.brink.probes.pair;
