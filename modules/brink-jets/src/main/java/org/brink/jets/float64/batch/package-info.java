/** Graphs with data and a loss: what derivatives are computed on. */
package org.brink.jets.float64.batch;
