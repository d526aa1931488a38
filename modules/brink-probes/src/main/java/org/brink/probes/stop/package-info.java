/**
 * Stop rules on the first process of a run. A rule does not fire where that process is not present, or where the number
 * is not a number: divergence is the runner's business.
 */
package org.brink.probes.stop;
