/** The discrete processes: the optimizer itself, and its second-order midpoints. */
package org.brink.engine.process;
