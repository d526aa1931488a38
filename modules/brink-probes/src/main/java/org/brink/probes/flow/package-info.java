/** Where gradient flow would end from the current position. */
package org.brink.probes.flow;
