/**
 * Event detectors: the edge of stability is reached, a catapult, a period of the iterates, chaos, a plateau. Each
 * states its criterion in its Javadoc. A run that diverges is noticed by the engine and needs no detector.
 */
package org.brink.probes.detect;
