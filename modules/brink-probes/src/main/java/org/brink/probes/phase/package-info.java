/** The phase of a single run: monotonic, catapult, periodic, chaotic or divergent. */
package org.brink.probes.phase;
