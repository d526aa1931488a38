/** Experiments: the composition of objective, initial point, optimizer, processes, probes and views that is run. */
package org.brink.api.experiment;
